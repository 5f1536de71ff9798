/** The program itself, stopped and started again: real processes, signals and sockets. */
import assert from "node:assert/strict";
import { type Emulator, relaxedLimits, startEmulator } from "../../src/emulator/mod.ts";
import type { Game } from "../../src/game/mod.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { BotProcess } from "../_helpers/bot_process.ts";
import { checkLedger } from "./_check_ledger.ts";
import { AnswerTimes, Pressing } from "./_pressing.ts";
import { takeSnapshot } from "./_snapshot.ts";

/** What is promised from the last answer of one process to the first of the next. */
const gapMs = 2_000;
const slowStartMs = 2_500;
const maxTries = 3;
const settings = { limits: relaxedLimits } as const;

Deno.test("A restart is a gap of less than 2 s, in which no press is lost", async () => {
  // A machine that is busy with something else says nothing about the bot: then once more.
  for (let tries = 1;; tries++) {
    const { longestMs, lost } = await restart();
    tell(`restart on the embedded store: ${longestMs.toFixed(0)} ms without an answer`);
    if (longestMs >= gapMs && tries < maxTries) continue;
    assert(longestMs < gapMs, `${longestMs} ms`);
    assert.equal(lost, 0, "presses without an answer");
    return;
  }
});

/** The longest time without an answer in one restart, and how many presses never got one. */
async function restart(): Promise<{ readonly longestMs: number; readonly lost: number }> {
  const dir = await Deno.makeTempDir({ prefix: "restart-" });
  await using discord = await startEmulator(settings);
  const { channel, people, host } = furnish(discord);
  const env = { DATA_DIR: dir };
  await using old = new BotProcess(discord, env);
  await isUp(discord);
  await host.slash("ronnied start");
  using answers = new AnswerTimes(discord);
  const pressing = new Pressing(people, channel, 25);
  await discord.waitUntil(() => answers.times.length > 20);
  assert.equal(await old.end("SIGTERM"), 0, old.output);
  const answered = answers.times.length;
  await using next = new BotProcess(discord, env);
  await discord.waitUntil(() => answers.times.length > answered + 20, { timeoutMs: 10_000 });
  const doneMarkers = await pressing.end();
  assert.equal(identifies(discord), 1, "the session was resumed");
  await next.end();
  await Deno.remove(dir, { recursive: true });
  return { longestMs: answers.longestGapMs, lost: doneMarkers.filter(({ ok }) => !ok).length };
}

redisTest("SIGTERM in a storm: every press answered once, nothing half-done", async () => {
  await using redis = await startRedisServer({ appendonly: true });
  await using discord = await startEmulator(settings);
  const { channel, people, host } = furnish(discord);
  const env = { REDIS_URL: redis.url };
  await using old = new BotProcess(discord, env);
  await isUp(discord);
  await host.slash("ronnied start");
  const pressing = new Pressing(people, channel, 8);
  using answers = new AnswerTimes(discord);
  await discord.waitUntil(() => answers.times.length > 60);
  assert.equal(await old.end("SIGTERM"), 0, old.output);
  await using next = new BotProcess(discord, env);
  const answered = answers.times.length;
  await discord.waitUntil(() => answers.times.length > answered + 20, { timeoutMs: 10_000 });
  const doneMarkers = await pressing.end();
  const failed = doneMarkers.filter(({ ok }) => !ok);
  // On a machine that takes longer than that to start a process Discord has given some up.
  const isSlow = answers.longestGapMs > slowStartMs;
  assert(failed.length === 0 || isSlow, `${failed.length} of ${doneMarkers.length}: no answer`);
  await next.end();
  await using raw = new RawRedis({ path: redis.socketPath });
  assert.deepEqual(checkLedger(await takeSnapshot(raw)), []);
  assert.equal(await raw.text(`channel:{${channel.id}}`), (await onlyGame(raw)).id);
});

redisTest("Presses older than 3 s when the next process comes change nothing", async () => {
  await using redis = await startRedisServer();
  await using discord = await startEmulator(settings);
  const { people: [late], host } = furnish(discord);
  assert(late);
  const httpPort = freePort();
  const env = { REDIS_URL: redis.url, HTTP_PORT: String(httpPort) };
  await using old = new BotProcess(discord, env);
  await isUp(discord);
  await host.slash("ronnied start");
  await old.end();
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
  await next.end();
});

redisTest("Two processes on one token act once, and the loser says nothing", async () => {
  await using redis = await startRedisServer();
  await using discord = await startEmulator(settings);
  const { people, host } = furnish(discord);
  const env = { REDIS_URL: redis.url };
  await using one = new BotProcess(discord, env);
  await using two = new BotProcess(discord, env);
  await isUp(discord, 2);
  await host.slash("ronnied start");
  for (const person of people) assert((await person.slash("ronnied join")).ok);
  assert((await host.click("Begin")).ok);
  for (const person of people) assert((await person.slash("ronnied roll")).ok);
  await using raw = new RawRedis({ path: redis.socketPath });
  const game = await onlyGame(raw);
  assert.equal(game.players.length, people.length + 1);
  assert.equal(game.rounds[0]?.rolls.length, people.length);
  assert.deepEqual(checkLedger(await takeSnapshot(raw)), []);
  await Promise.all([one.end(), two.end()]);
  const refused = discord.calls.filter(({ routeClass, status }) =>
    routeClass === "callback" && status === 400
  );
  tell(`two processes: ${refused.length} answers came second, and were refused`);
  for (const { output } of [one, two]) assert.doesNotMatch(output, /40060|"(warning|error)"/i);
});

function furnish(discord: Emulator) {
  const guild = discord.addGuild({ name: "The Ship" });
  const channel = guild.addChannel({ name: "deck" });
  const host = guild.addMember({ name: "Host" });
  const people = ["Ann", "Ben", "Cat", "Dan"].map((name) => guild.addMember({ name }));
  return { channel, host, people };
}

/** Waits until so many processes are live and the commands are there. */
async function isUp(discord: Emulator, processes = 1): Promise<void> {
  await discord.waitUntil(
    () => discord.connectedSessions >= processes && discord.commands().length > 0,
    { timeoutMs: 20_000, what: () => "the bot" },
  );
}

function identifies({ gatewayLog }: Emulator): number {
  return gatewayLog.filter(({ event }) => event === "identify").length;
}

async function onlyGame(raw: RawRedis): Promise<Game> {
  const [game, ...others] = (await takeSnapshot(raw)).games;
  assert(game && others.length === 0, `${others.length + 1} games`);
  return game;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

function tell(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
