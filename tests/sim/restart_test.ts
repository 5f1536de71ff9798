/** The program itself, stopped and started again: real processes, signals and sockets. */
import assert from "node:assert/strict";
import { type Emulator, relaxedLimits, startEmulator } from "../../src/emulator/mod.ts";
import type { Game } from "../../src/game/mod.ts";
import { BotProcess } from "../_helpers/bot_process.ts";
import { freePort } from "../_helpers/free_port.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { openProcessStore } from "../_helpers/process_store.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { takeSnapshot } from "../_helpers/snapshot.ts";
import { AnswerTimes, InteractionStream } from "./_interaction_stream.ts";

/** What is promised from the last answer of one process to the first of the next. */
const gapMs = 2_000;
const slowStartMs = 2_500;
const maxTries = 3;
const settings = { limits: relaxedLimits } as const;

redisTest(
  "A restart amid presses: the session is resumed, and each press answered once",
  async () => {
    await using redis = await startRedisServer({ appendonly: true });
    const { longestMs, lost } = await restart({ REDIS_URL: redis.url });
    // On a machine that takes longer than that to start a process Discord has given some up.
    assert(lost === 0 || longestMs > slowStartMs, `${lost} presses without an answer`);
    await using raw = new RawRedis({ path: redis.socketPath });
    const snapshot = await takeSnapshot(raw);
    assert.deepEqual(checkLedger(snapshot), []);
    assert.equal(snapshot.games.length, 1);
  },
);

for (const embedded of [false, true]) {
  const what = embedded ? "the embedded store" : "Redis";
  longTest(
    `A restart on ${what} is a gap of less than 2 s, in which no press is lost`,
    async () => {
      // A machine that is busy with something else says nothing about the bot: then once more.
      for (let tries = 1;; tries++) {
        await using store = await openProcessStore(embedded);
        const { longestMs, lost } = await restart(store.env);
        print(`restart on ${what}: ${longestMs.toFixed(0)} ms without an answer`);
        if (longestMs >= gapMs && tries < maxTries) continue;
        assert(longestMs < gapMs, `${longestMs} ms`);
        assert.equal(lost, 0, "presses without an answer");
        return;
      }
    },
  );
}

/** One restart: the longest time without an answer, and how many presses never got one. */
interface Gap {
  readonly longestMs: number;
  readonly lost: number;
}

async function restart(env: Readonly<Record<string, string>>): Promise<Gap> {
  await using discord = await startEmulator(settings);
  const { channel, people, host } = addGuild(discord);
  await using old = new BotProcess(discord, env);
  await isUp(discord);
  await host.slash("ronnied start");
  using answers = new AnswerTimes(discord);
  const stream = new InteractionStream(people, channel, 8);
  await discord.waitUntil(() => answers.times.length > 60);
  assert.equal(await old.stop(), 0, old.output);
  const answered = answers.times.length;
  await using next = new BotProcess(discord, env);
  await discord.waitUntil(() => answers.times.length > answered + 20, { timeoutMs: 20_000 });
  const outcomes = await stream.end();
  const identifies = discord.gatewayLog.filter(({ event }) => event === "identify");
  assert.equal(identifies.length, 1, "the session was resumed");
  assert.equal(await next.stop(), 0, next.output);
  return { longestMs: answers.longestGapMs, lost: outcomes.filter(({ ok }) => !ok).length };
}

longTest("Presses older than 3 s when the next process comes change nothing", async () => {
  await using redis = await startRedisServer();
  await using discord = await startEmulator(settings);
  const { people: [late], host } = addGuild(discord);
  assert(late);
  const httpPort = freePort();
  const env = { REDIS_URL: redis.url, HTTP_PORT: String(httpPort) };
  await using old = new BotProcess(discord, env);
  await isUp(discord);
  await host.slash("ronnied start");
  await old.stop();
  const outcome = await late.slash("ronnied join");
  assert.equal(outcome.failed, "The application did not respond");
  await using next = new BotProcess(discord, env);
  await discord.waitUntil(() => discord.gatewayLog.some(({ event }) => event === "resumed"), {
    timeoutMs: 10_000,
  });
  assert((await host.slash("ronnied tab")).ok);
  await using raw = new RawRedis({ path: redis.socketPath });
  assert.equal((await onlyGame(raw)).players.length, 1);
  const metrics = await (await fetch(`http://127.0.0.1:${httpPort}/metrics`)).text();
  assert.match(metrics, /outcome="too_late"\} 1$|outcome="too_late",?.*\} 1$/m);
  await next.stop();
}, redisTest);

redisTest(
  "Two processes that cannot share their shard act once, and the loser says nothing",
  async () => {
    const user = ["default", "on", "nopass", "~*", "resetchannels", "+@all"];
    await using redis = await startRedisServer({ args: ["--user", ...user] });
    await using discord = await startEmulator(settings);
    const { people, host } = addGuild(discord);
    const env = { REDIS_URL: redis.url };
    await using one = new BotProcess(discord, env);
    await using two = new BotProcess(discord, env);
    await isUp(discord, 2);
    await host.slash("ronnied start");
    for (const person of people) assert((await person.slash("ronnied join")).ok);
    await host.waitFor(/At the table \(5/);
    assert((await host.click("Begin")).ok);
    for (const person of people) assert((await person.slash("ronnied roll")).ok);
    await using raw = new RawRedis({ path: redis.socketPath });
    const game = await onlyGame(raw);
    assert.equal(game.players.length, people.length + 1);
    assert.equal(game.rounds[0]?.rolls.length, people.length);
    assert.deepEqual(checkLedger(await takeSnapshot(raw)), []);
    await Promise.all([one.stop(), two.stop()]);
    const refused = discord.calls.filter(({ routeClass, status }) =>
      routeClass === "callback" && status === 400
    );
    print(`two processes: ${refused.length} answers came second, and were refused`);
    for (const { output } of [one, two]) {
      assert.match(output, /does not let this process share/);
      assert.doesNotMatch(
        output.replace(/.*does not let this process share.*/, ""),
        /40060|"(warning|error)"/i,
      );
    }
  },
);

function addGuild(discord: Emulator) {
  const guild = discord.addGuild({ name: "The Ship" });
  const channel = guild.addChannel({ name: "deck" });
  const host = guild.addMember({ name: "Host" });
  const people = ["Ann", "Ben", "Cat", "Dan"].map((name) => guild.addMember({ name }));
  return { channel, host, people };
}

/** Waits until this many processes are connected and the commands are there. */
async function isUp(discord: Emulator, processes = 1): Promise<void> {
  await discord.waitUntil(
    () => discord.connectedSessions >= processes && discord.commands().length > 0,
    { timeoutMs: 20_000, what: () => "the bot" },
  );
}

async function onlyGame(raw: RawRedis): Promise<Game> {
  const [game, ...others] = (await takeSnapshot(raw)).games;
  assert(game && others.length === 0, `${others.length + 1} games`);
  return game;
}
