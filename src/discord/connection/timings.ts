/** Every duration this layer goes by, in milliseconds. Tests make them short; nobody else does. */
export interface Timings {
  /** One try of one request, answer included. */
  readonly requestMs: number;
  /** All tries of one request and the waits between them. */
  readonly requestTotalMs: number;
  /** One try of an interaction's first answer: short enough that a second fits into the window. */
  readonly callbackMs: number;
  /** From an interaction's arrival until no first answer is sent any more; Discord allows 3,000. */
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
  /** Longest wait after an IDENTIFY that came to nothing: 576 a day at most, of 1,000 allowed. */
  readonly identifyMaxMs: number;
  /** A connection that lived this long was a good one: the next loss starts the waits anew. */
  readonly stableMs: number;
  /** Discord's window for `max_concurrency` IDENTIFYs. */
  readonly identifyIntervalMs: number;
  /** Discord asks for a random wait of one to five seconds after an invalid session. */
  readonly invalidSessionMs: readonly [number, number];
  /** How long `stop` waits for the gateway to return the close frame. */
  readonly closeMs: number;
  /**
   * How long the saved sessions may take to arrive before it goes on without them; and while there
   * is a session to resume, how long `/gateway/bot` may take before that is tried without having asked.
   */
  readonly sessionsMs: number;
  /** How long a server count is good for. */
  readonly guildCountMs: number;
}

/** What the product runs with. */
export const TIMINGS: Timings = {
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
  guildCountMs: 600_000,
};
