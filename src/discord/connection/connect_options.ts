import type { DiscordClock } from "./discord_clock.ts";
import type { ReceivedInteraction } from "./discord_bot.ts";
import type { ConnectionEvent, ConnectionLog, FatalReason } from "./events.ts";
import type { GatewaySessionStore, ShardLeases } from "../shards/mod.ts";
import type { Timings } from "./timings.ts";

/** How to connect. */
export interface ConnectOptions {
  readonly token: string;
  /** Default: the id inside the token. */
  readonly applicationId?: string;
  /** Such as `https://discord.com/api`; the version is added to it. */
  readonly apiUrl: string;
  /**
   * Called for each interaction, in the order of arrival and without waiting for the one before.
   * What it rejects with is logged and counted.
   */
  readonly onInteraction: (interaction: ReceivedInteraction) => Promise<void>;
  /** Called once, when nothing can help: the process should end with exit code 78. */
  readonly onFatal: (reason: FatalReason) => void;
  readonly sessions: GatewaySessionStore;
  /** How the shards are shared with other processes. Default: this one is the only one. */
  readonly leases?: ShardLeases;
  readonly log: ConnectionLog;
  /** For metrics; what it throws is ignored. */
  readonly observe?: (event: ConnectionEvent) => void;
  readonly timings?: Partial<Timings>;
  /** Milliseconds since 1970; default: a clock that never jumps. */
  readonly clock?: () => number;
  /** Shared with those who need Discord's time; default: one of its own, on `clock`. */
  readonly discordClock?: DiscordClock;
  readonly random?: () => number;
}

/** The states of a connection; it is "ready" while every shard is live. */
export const connectionStates = [
  "connecting",
  "ready",
  "reconnecting",
  "stopped",
  "fatal",
] as const;

/** One of the {@linkcode connectionStates}. */
export type ConnectionState = typeof connectionStates[number];
