import type { ReceivedInteraction } from "./desired_properties.ts";
import type { ConnectionEvent, ConnectionLog, FatalReason } from "./events.ts";
import type { GatewaySessionStore } from "./sessions.ts";
import type { Timings } from "./timings.ts";

/** How to connect. */
export interface ConnectOptions {
  readonly token: string;
  /** Default: the id inside the token. */
  readonly applicationId?: string;
  /** Such as `https://discord.com/api`; the version is added to it. */
  readonly apiUrl: string;
  /**
   * Called for each interaction, in the order of their arrival and without waiting for the one
   * before. What it rejects with is logged and counted, and goes no further.
   */
  readonly onInteraction: (interaction: ReceivedInteraction) => Promise<void>;
  /** Called once, when there is no point in going on: the process should end with exit code 78. */
  readonly onFatal: (reason: FatalReason) => void;
  readonly sessions: GatewaySessionStore;
  readonly log: ConnectionLog;
  /** For metrics; what it throws is ignored. */
  readonly observe?: (event: ConnectionEvent) => void;
  readonly timings?: Partial<Timings>;
  /** Milliseconds since 1970; default: a clock that never jumps. */
  readonly clock?: () => number;
  readonly random?: () => number;
}

/** "ready" while every shard is live. */
export type ConnectionState = "connecting" | "ready" | "reconnecting" | "stopped" | "fatal";
