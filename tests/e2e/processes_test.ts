/** Two processes of the program on one Redis and four shards, started, stopped, killed and frozen. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import {
  type ChannelHandle,
  type Emulator,
  type Member,
  type Outcome,
  relaxedLimits,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { BotProcess } from "../_helpers/bot_process.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { type RedisServer, redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { addShardedGuilds } from "../_helpers/sharded_guilds.ts";
import { takeSnapshot } from "../_helpers/snapshot.ts";
import { InteractionStream } from "../sim/_interaction_stream.ts";

const shards = 4;
const half = shards / 2;
/** In each shard's guild: twenty presses a second in all. */
const everyMs = 200;
/** From a process that dies until its shards run elsewhere: a lease, and a look after it. */
const takeoverMs = 17_000;

/** A guild on one shard. */
interface ShardGuild {
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
}

/** A bot on four shards, whose processes come and go. */
interface SharedBot extends AsyncDisposable {
  readonly discord: Emulator;
  /** The process that it begins with. */
  readonly first: BotProcess;
  /** Starts another, and waits until it has its share. */
  start(): Promise<BotProcess>;
  /** Does something after which half of the shards are resumed; resolves with how long that takes. */
  moving(act: () => unknown): Promise<number>;
  /** Has people press in every guild during a task; by shard, what came of it. */
  pressedDuring(task: () => Promise<void>): Promise<readonly (readonly Outcome[])[]>;
  /** Checks what holds whatever has happened. */
  check(): Promise<void>;
}

async function openSharedBot(): Promise<SharedBot> {
  await using stack = new AsyncDisposableStack();
  const limits = { ...relaxedLimits, shards, maxConcurrency: 2, identifyWindowMs: 5_000 };
  const discord = stack.use(await startEmulator({ limits }));
  const redis = stack.use(await startRedisServer());
  const processes = stack.use(new AsyncDisposableStack());
  const spawn = () => processes.use(new BotProcess(discord, { REDIS_URL: redis.url }));
  const first = spawn();
  await discord.waitUntil(
    () => discord.connectedSessions === shards && discord.commands().length > 0,
    { timeoutMs: 60_000, what: () => first.output },
  );
  const guilds = await openGames(discord);
  const moving = async (act: () => unknown) => {
    const wanted = countOf(discord, "resumed") + half;
    const began = performance.now();
    await Promise.all([
      act(),
      discord.waitUntil(() => countOf(discord, "resumed") >= wanted, { timeoutMs: 60_000 }),
    ]);
    return performance.now() - began;
  };
  const owned = stack.move();
  return {
    discord,
    first,
    moving,
    async start() {
      const bot = spawn();
      await moving(() => {});
      return bot;
    },
    pressedDuring: (task) => pressedDuring(guilds, task),
    check: () => check(discord, redis),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function openGames(discord: Emulator): Promise<readonly ShardGuild[]> {
  const guilds = addShardedGuilds(discord, shards).map((guild) => ({
    channel: guild.addChannel({ name: "bar" }),
    people: ["Host", "Ann", "Ben", "Cat", "Dan"].map((name) => guild.addMember({ name })),
  }));
  for (const { people: [host] } of guilds) assert((await host?.slash("ronnied start"))?.ok);
  return guilds;
}

async function pressedDuring(
  guilds: readonly ShardGuild[],
  task: () => Promise<void>,
): Promise<readonly (readonly Outcome[])[]> {
  const streams = guilds.map(({ people, channel }) =>
    new InteractionStream(people.slice(1), channel, everyMs)
  );
  try {
    await task();
  } finally {
    await Promise.all(streams.map((stream) => stream.end()));
  }
  return await Promise.all(streams.map((stream) => stream.end()));
}

async function check(discord: Emulator, { socketPath }: RedisServer): Promise<void> {
  assert.equal(countOf(discord, "identify"), shards, "every session was resumed, however often");
  assert.equal(countOf(discord, "invalidSession"), 0);
  const refused = discord.calls.filter(({ routeClass, status }) =>
    routeClass === "callback" && status === 400
  );
  assert.equal(refused.length, 0, "answers that came second");
  const registrations = discord.calls.filter(({ method, routeClass }) =>
    method === "PUT" && routeClass === "commands"
  );
  assert.equal(registrations.length, 1);
  await using raw = new RawRedis({ path: socketPath });
  assert.deepEqual(checkLedger(await takeSnapshot(raw)), []);
}

function countOf(discord: Emulator, event: string): number {
  return discord.gatewayLog.filter((entry) => entry.event === event).length;
}

/** Half of the shards had presses that Discord itself called failed, and all of them answer again. */
function assertHalfFailed(outcomes: readonly (readonly Outcome[])[]): void {
  const failed = outcomes.map((ofShard) => ofShard.filter(({ ok }) => !ok));
  print(`presses without an answer, by shard: ${failed.map(({ length }) => length).join(", ")}`);
  assert.equal(failed.filter(({ length }) => length > 0).length, half);
  assert.deepEqual(new Set(failed.flat().map((outcome) => outcome.failed)), new Set([noAnswer]));
  assert(outcomes.every((ofShard) => ofShard.at(-1)?.ok));
}

const noAnswer = "The application did not respond";

longTest("processes: a rolling update goes unnoticed, a kill is over in seconds", async () => {
  await using bot = await openSharedBot();
  let second = bot.first;
  const updated = await bot.pressedDuring(async () => {
    second = await bot.start();
    print(`handed over in ${(await bot.moving(() => bot.first.stop())).toFixed(0)} ms`);
    await bot.start();
    await delay(1_000);
  });
  assert.deepEqual(updated.flat().filter(({ ok }) => !ok), []);
  assertHalfFailed(
    await bot.pressedDuring(async () => {
      const awayMs = await bot.moving(() => second.stop("SIGKILL"));
      print(`taken over after a kill in ${awayMs.toFixed(0)} ms`);
      assert(awayMs < takeoverMs);
      await delay(1_000);
    }),
  );
  await bot.check();
}, redisTest);

longTest(
  "processes: one that is frozen for 20 s loses its shards, and answers nothing twice",
  async () => {
    await using bot = await openSharedBot();
    const second = await bot.start();
    assertHalfFailed(
      await bot.pressedDuring(async () => {
        const awayMs = await bot.moving(() => Deno.kill(second.pid, "SIGSTOP"));
        print(`taken over after a freeze in ${awayMs.toFixed(0)} ms`);
        assert(awayMs < takeoverMs);
        await delay(20_000 - awayMs);
        await bot.moving(() => Deno.kill(second.pid, "SIGCONT"));
        await delay(1_000);
      }),
    );
    await bot.check();
  },
  redisTest,
);
