import type { ShardSession } from "../../service/mod.ts";
import type { GatewaySessionStore, ShardLeases } from "./leases.ts";

/** The gateway, as far as its shards are started and stopped one by one. */
export interface ShardHost {
  /** What resumes the shards that run here. */
  readonly sessions: readonly ShardSession[];
  /**
   * How many shards there are to be, at least the `saved` ones: Discord is asked until it answers, or
   * with some saved for a moment. Null if the bot cannot go on.
   */
  countShards(saved: number): Promise<number | null>;
  /** Keeps a shard connected from now on. */
  run(shardId: number, totalShards: number, session: ShardSession | null): void;
  /**
   * Closes a shard's connection, finishes what came on it, and resolves with what resumes it from
   * exactly there.
   */
  leave(shardId: number): Promise<ShardSession | null>;
}

/** How often a process looks at the leases, in milliseconds. */
export interface ShardTimings {
  /** Between two looks, give or take a fifth. */
  readonly leaseTickMs: number;
  /** The same for a process below its share, and while the store is away or another is overdue. */
  readonly leaseHurryMs: number;
  /** How long a lease lasts. */
  readonly leaseMs: number;
  /** How long the start waits for the store. */
  readonly sessionsMs: number;
}

/** What the keeper says. */
interface ShardLog {
  info(message: string, properties?: Record<string, unknown>): void;
  warn(message: string, properties?: Record<string, unknown>): void;
  error(message: string, properties?: Record<string, unknown>): void;
}

/** What the keeper needs. */
export interface ShardKeeperOptions {
  /** Null where the process is the only one. */
  readonly leases: ShardLeases | null;
  /** For a process that is alone. */
  readonly sessions: GatewaySessionStore;
  readonly host: ShardHost;
  /** Steady, in milliseconds. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly log: ShardLog;
  readonly timings: ShardTimings;
  /** The process knows its shards, which may be none, or has changed them. */
  readonly onDivided: () => void;
}

/** What a process runs, for people and metrics. */
export interface Shards {
  readonly held: readonly number[];
  /** Of how many; null before that is known. */
  readonly total: number | null;
  /** How many processes share them, this one included. */
  readonly processes: number;
}
