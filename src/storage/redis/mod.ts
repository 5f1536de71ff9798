/**
 * How the store speaks to Redis: connections, queries and mutations, transactions, deadlines and
 * retries, and what is an outage. Knows nothing of games but the names of the
 * operations: keys, records and what a transaction decides come in from outside.
 */
export { CachedReader, type CacheStats } from "./cached_reader.ts";
export { type ClientEvents, RedisClient } from "./client.ts";
export {
  accessOf,
  type Connection,
  ConnectionPool,
  SharedConnection,
  socketOf,
} from "./connection.ts";
export {
  type Loss,
  type RetryReason,
  retryReasons,
  silentEvents,
  type StoreEvents,
} from "./events.ts";
export {
  CommandFailed,
  failureOf,
  isForbidden,
  isReply,
  isWrongServer,
  notAtHome,
  refusalIn,
} from "./failure.ts";
export { HintConnection } from "./hint_connection.ts";
export { type MissingRight, missingRights } from "./missing_rights.ts";
export type { Expiry, Mutation } from "./mutation.ts";
export { type Connections, operationMs, Operations } from "./operations.ts";
export { OutageWatch } from "./outage.ts";
export { type Cause, Trouble } from "./trouble.ts";
export {
  getCommonMembers,
  getEntries,
  getExists,
  getField,
  getFields,
  getHash,
  getInfo,
  getLatest,
  getLength,
  getMembers,
  getRecord,
  getScored,
  getSize,
  getText,
  getTexts,
  getTime,
  getTimeToLive,
  orElse,
  type Page,
  publish,
  type Query,
  type Replies,
  scanKeys,
  scanMembers,
  type Scored,
  type StreamEntry,
  together,
} from "./query.ts";
export { type Refusal, rehearse } from "./rehearsal.ts";
export { Reader, type ViewReader } from "./reader.ts";
export { type StoreOperation, storeOperations } from "./store_operation.ts";
export {
  type Commit,
  commit,
  type Observe,
  type Splitting,
  type Step,
  Transactor,
  type Verdict,
} from "./transaction.ts";
export type { Watching } from "./watched_connection.ts";
