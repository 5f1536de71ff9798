import type { ShardTimings } from "../shards/mod.ts";

/** Every duration of this layer, in milliseconds. Only tests change them. */
export interface Timings extends ShardTimings {
  /** One try of one request, answer included. */
  readonly requestMs: number;
  /** All tries of one request and the waits between them. */
  readonly requestTotalMs: number;
  /** One try of an interaction's first answer: short enough that a second fits into the window. */
  readonly callbackMs: number;
  /** From an interaction's arrival until its first answer is no longer sent; Discord allows 3,000. */
  readonly callbackWindowMs: number;
  /** First wait after a failed try of a request; doubles. */
  readonly retryMs: number;
  /** Between opening a socket and HELLO. */
  readonly helloMs: number;
  /** Between IDENTIFY or RESUME and READY or RESUMED. */
  readonly readyMs: number;
  /** First wait before connecting again; doubles up to `reconnectMaxMs`. */
  readonly reconnectMs: number;
  /** Longest wait before connecting again. */
  readonly reconnectMaxMs: number;
  /** Longest wait after a failed IDENTIFY: at most 576 a day, of 1,000 allowed. */
  readonly identifyMaxMs: number;
  /** After a connection that lasted this long the waits begin at `reconnectMs` again. */
  readonly stableMs: number;
  /** Discord's window for `max_concurrency` IDENTIFYs. */
  readonly identifyIntervalMs: number;
  /** Discord asks for a random wait of one to five seconds after an invalid session. */
  readonly invalidSessionMs: readonly [number, number];
  /** How long `stop` waits for the gateway to return the close frame. */
  readonly closeMs: number;
  /**
   * How long the saved sessions may take to load before the start goes on without them; and, while
   * there is a session to resume, how long `/gateway/bot` may take before the resume goes ahead.
   */
  readonly sessionsMs: number;
  /** How long what came on a shard may take before the shard is handed over all the same. */
  readonly finishMs: number;
}

/** The timings outside tests. */
export const defaultTimings: Timings = {
  requestMs: 5_000,
  requestTotalMs: 20_000,
  callbackMs: 1_300,
  callbackWindowMs: 2_850,
  retryMs: 250,
  helloMs: 10_000,
  readyMs: 30_000,
  reconnectMs: 1_000,
  reconnectMaxMs: 60_000,
  identifyMaxMs: 300_000,
  stableMs: 30_000,
  identifyIntervalMs: 5_000,
  invalidSessionMs: [1_000, 5_000],
  closeMs: 1_000,
  sessionsMs: 1_500,
  finishMs: 1_000,
  leaseTickMs: 5_000,
  leaseHurryMs: 1_000,
  leaseMs: 15_000,
};
