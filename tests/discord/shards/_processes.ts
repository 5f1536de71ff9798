/** Several processes of one bot on one Redis and one emulated Discord, in this process. */
import assert from "node:assert/strict";
import { shardLeasesOf } from "../../../src/app/shard_leases.ts";
import type { Member } from "../../../src/emulator/mod.ts";
import { openStore } from "../../../src/storage/mod.ts";
import { addShardedGuilds } from "../../_helpers/sharded_guilds.ts";
import { type RealEngine, startRealEngine } from "../../_helpers/store_engine.ts";
import { connectBare } from "../../storage/_engine.ts";
import {
  connectBot,
  type ConnectedBot,
  openGuild,
  type PingGuild,
} from "../connection/_connected_bot.ts";
import type { BotOptions } from "../connection/_connected_bot.ts";

/** One process. Disposal ends it without a word to the others, as a kill does. */
export interface BotOnShards extends ConnectedBot {
  /** The shards it runs. */
  readonly held: () => readonly number[];
  /** Ends it as SIGTERM does. */
  stop(): Promise<void>;
  /** Its clock goes on by so much at once. */
  pass(ms: number): void;
}

/** How to start a process, and what to do around its questions to the store. */
type ProcessOptions = BotOptions & {
  /** It hears no hint. */
  readonly deaf?: boolean;
  readonly afterLook?: () => Promise<void>;
  readonly beforeUpdate?: () => void;
};

/** A Discord with a guild on each of its shards, and a Redis. */
export interface ShardedWorld extends PingGuild {
  readonly engine: RealEngine;
  /** Sends Redis a command, without any of our code. */
  bare(...command: (string | number)[]): Promise<unknown>;
  /** By shard, a member of a guild on it. */
  readonly members: readonly Member[];
  /** Starts a process. */
  open(options?: ProcessOptions): Promise<BotOnShards>;
  /** Everybody presses; resolves when each has been answered. */
  pingAll(): Promise<void>;
}

/** Opens one; any number of shards may identify at a time unless `limits` say otherwise. */
export async function openWorld(shards: number, limits = {}): Promise<ShardedWorld> {
  await using stack = new AsyncDisposableStack();
  const guild = stack.use(
    await openGuild({
      limits: { shards, maxConcurrency: shards, firstAnswerMs: 20_000, ...limits },
    }),
  );
  const engine = stack.use(await startRealEngine());
  const members = addShardedGuilds(guild.discord, shards).map((swan) => {
    swan.addChannel({ name: "bar" });
    return swan.addMember({ name: "Guest" });
  });
  const owned = stack.move();
  return {
    ...guild,
    engine,
    members,
    async bare(...command) {
      await using bare = await connectBare(engine.path);
      return await bare(...command);
    },
    open: (options) => openProcess(guild, engine, options),
    async pingAll() {
      for (const outcome of await Promise.all(members.map((member) => member.slash("ping")))) {
        assert.equal(outcome.ok, true);
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function openProcess(
  guild: PingGuild,
  engine: RealEngine,
  { deaf = false, afterLook, beforeUpdate, ...options }: ProcessOptions = {},
): Promise<BotOnShards> {
  const store = await openStore({ ...engine.address, connections: 2, random: () => 0 });
  let aheadMs = 0;
  const leases = shardLeasesOf(store, guild.discord.applicationId);
  const bot = await connectBot(guild, {
    leases: {
      ...leases,
      async look() {
        const found = await leases.look();
        await afterLook?.();
        return found;
      },
      async update(...lease) {
        beforeUpdate?.();
        return await leases.update(...lease);
      },
      ...deaf && { onHint() {} },
    },
    clock: () => performance.timeOrigin + performance.now() + aheadMs,
    ...options,
    timings: { callbackWindowMs: 20_000, ...options.timings },
  });
  const { connection } = bot;
  const dispose = async () => {
    await connection.stop();
    await store[Symbol.asyncDispose]();
    await connection[Symbol.asyncDispose]();
  };
  return {
    ...bot,
    held: () => connection.shards.held,
    async stop() {
      await connection.stop();
      await connection.handOver();
      await dispose();
    },
    pass: (ms) => void (aheadMs += ms),
    [Symbol.asyncDispose]: dispose,
  };
}
