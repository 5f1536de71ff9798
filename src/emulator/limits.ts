/** So many in so long a time. */
export interface Allowance {
  readonly limit: number;
  readonly windowMs: number;
}

/** The rate-limit buckets; each counts per channel, guild or webhook token of its own. */
export type BucketName =
  | "callback"
  | "webhook"
  | "messageCreate"
  | "messageEdit"
  | "messageDelete"
  | "messageRead"
  | "commandsRead"
  | "commandsWrite"
  | "gatewayBot"
  | "application"
  | "user";

/** Every limit that can be relaxed or tightened. Times in milliseconds. */
export interface Limits {
  readonly buckets: Readonly<Record<BucketName, Allowance>>;
  /** All authorised requests together, interaction endpoints excepted. */
  readonly global: Allowance;
  /** Answers of 401, 403 and 429; beyond them everything is refused. */
  readonly invalidRequests: Allowance;
  readonly commandCreates: Allowance;
  readonly identifies: Allowance;
  /** How many IDENTIFYs may come in each `identifyWindowMs`. */
  readonly maxConcurrency: number;
  readonly identifyWindowMs: number;
  /** What a client may send on one gateway connection. */
  readonly gatewayEvents: Allowance;
  /** How long a session without a socket can be resumed. */
  readonly sessionLifetimeMs: number;
  /** How many dispatches a session keeps for replay. */
  readonly replayedEvents: number;
  /** Time for the first answer to an interaction. */
  readonly firstAnswerMs: number;
  /** How long an interaction's token can be used. */
  readonly tokenLifetimeMs: number;
  /** A message older than this can only be edited `oldEdits` times a channel. */
  readonly oldMessageMs: number;
  readonly oldEdits: Allowance;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Discord's own figures where it documents them; the buckets and `oldEdits`, which Discord keeps to
 * itself and changes, are what its staff or many bots have reported.
 */
export const DISCORD_LIMITS: Limits = {
  buckets: {
    callback: { limit: 5, windowMs: 2 * SECOND },
    webhook: { limit: 5, windowMs: 2 * SECOND },
    messageCreate: { limit: 5, windowMs: 5 * SECOND },
    messageEdit: { limit: 5, windowMs: 5 * SECOND },
    messageDelete: { limit: 5, windowMs: SECOND },
    messageRead: { limit: 5, windowMs: SECOND },
    commandsRead: { limit: 10, windowMs: 10 * SECOND },
    commandsWrite: { limit: 5, windowMs: 20 * SECOND },
    gatewayBot: { limit: 2, windowMs: 5 * SECOND },
    application: { limit: 5, windowMs: 5 * SECOND },
    user: { limit: 30, windowMs: 30 * SECOND },
  },
  global: { limit: 50, windowMs: SECOND },
  invalidRequests: { limit: 10_000, windowMs: 10 * MINUTE },
  commandCreates: { limit: 200, windowMs: 24 * HOUR },
  identifies: { limit: 1000, windowMs: 24 * HOUR },
  maxConcurrency: 1,
  identifyWindowMs: 5 * SECOND,
  gatewayEvents: { limit: 120, windowMs: MINUTE },
  sessionLifetimeMs: 2 * MINUTE,
  replayedEvents: 1000,
  firstAnswerMs: 3 * SECOND,
  tokenLifetimeMs: 15 * MINUTE,
  oldMessageMs: HOUR,
  oldEdits: { limit: 3, windowMs: 20 * SECOND },
};

const PLENTY: Allowance = { limit: 1_000_000, windowMs: SECOND };

/** For tests that are about something else: rates never bite, the rules of the API still hold. */
export const RELAXED_LIMITS: Limits = {
  ...DISCORD_LIMITS,
  buckets: Object.fromEntries(
    Object.keys(DISCORD_LIMITS.buckets).map((name) => [name, PLENTY]),
  ) as Record<BucketName, Allowance>,
  global: PLENTY,
  identifyWindowMs: 0,
  gatewayEvents: PLENTY,
};
