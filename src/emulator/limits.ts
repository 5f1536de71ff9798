/** How many uses are allowed in a window of time. */
export interface Allowance {
  readonly limit: number;
  readonly windowMs: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const buckets = {
  callback: { limit: 5, windowMs: 2 * second },
  webhook: { limit: 5, windowMs: 2 * second },
  messageCreate: { limit: 5, windowMs: 5 * second },
  messageEdit: { limit: 5, windowMs: 5 * second },
  messageDelete: { limit: 5, windowMs: second },
  commandsRead: { limit: 10, windowMs: 10 * second },
  commandsWrite: { limit: 5, windowMs: 20 * second },
  emojisRead: { limit: 5, windowMs: 5 * second },
  emojisWrite: { limit: 50, windowMs: hour },
  gatewayBot: { limit: 2, windowMs: 5 * second },
  application: { limit: 5, windowMs: 5 * second },
  user: { limit: 30, windowMs: 30 * second },
} satisfies Readonly<Record<string, Allowance>>;

/** The rate-limit buckets; each counts per channel, guild or webhook token of its own. */
export type BucketName = keyof typeof buckets;

/** Every limit that can be relaxed or tightened. Times in milliseconds. */
export interface Limits {
  readonly buckets: Readonly<Record<BucketName, Allowance>>;
  /** All authorised requests together, interaction endpoints excepted. */
  readonly global: Allowance;
  /** Answers of 401, 403 and 429; beyond them everything is refused. */
  readonly invalidRequests: Allowance;
  readonly commandCreates: Allowance;
  /** How many emoji an application may have. */
  readonly emojis: number;
  readonly identifies: Allowance;
  /** How many shards `/gateway/bot` recommends. */
  readonly shards: number;
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

/**
 * Discord's own figures where it documents them. The buckets and `oldEdits` are undocumented and
 * change: these are the sizes that Discord's staff or many bots have reported.
 */
export const discordLimits: Limits = {
  buckets,
  global: { limit: 50, windowMs: second },
  invalidRequests: { limit: 10_000, windowMs: 10 * minute },
  commandCreates: { limit: 200, windowMs: 24 * hour },
  emojis: 2000,
  identifies: { limit: 1000, windowMs: 24 * hour },
  shards: 1,
  maxConcurrency: 1,
  identifyWindowMs: 5 * second,
  gatewayEvents: { limit: 120, windowMs: minute },
  sessionLifetimeMs: 2 * minute,
  replayedEvents: 1000,
  firstAnswerMs: 3 * second,
  tokenLifetimeMs: 15 * minute,
  oldMessageMs: hour,
  oldEdits: { limit: 3, windowMs: 20 * second },
};

const unlimited: Allowance = { limit: 1_000_000, windowMs: second };

/** For tests of something else: no rate is limited, the other rules of the API still hold. */
export const relaxedLimits: Limits = {
  ...discordLimits,
  buckets: Object.fromEntries(
    Object.keys(buckets).map((name) => [name, unlimited]),
  ) as Record<BucketName, Allowance>,
  global: unlimited,
  identifyWindowMs: 0,
  gatewayEvents: unlimited,
};
