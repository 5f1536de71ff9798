/**
 * The store: repositories for games, players, drinks and sessions on Redis (or on anything that
 * speaks its protocol), with the keys of {@linkcode keyTable}. It implements the ports of the use
 * cases and knows no rule of the game: a rule comes in as a function, is run between the read and
 * the write of one optimistic transaction, and what it says happened is booked. It does not know
 * Discord, and it does not log: whoever opens a store listens to its {@linkcode StoreEvents}.
 */
export type { Retention } from "./commits.ts";
export {
  isKeyPart,
  type KeyKind,
  type KeyKindName,
  keyKindNames,
  keys,
  keyTable,
  leastRights,
  type Lifetime,
  liveGameMs,
  type ParsedKey,
  parseKey,
  type PersonalData,
  sampleKey,
} from "./keys/mod.ts";
export {
  type CacheStats,
  type RetryReason,
  retryReasons,
  type StoreAddress,
  type StoreEvents,
  type StoreOperation,
  storeOperations,
} from "./redis/mod.ts";
export {
  type Codec,
  type Codecs,
  codecs,
  debtOf,
  type Done,
  record,
  type ShardSession,
  type Upgrade,
} from "./records/mod.ts";
export type { GatewaySessionRepository } from "./gateway_session_repository.ts";
export {
  type InspectionOptions,
  type Snapshot,
  type StoredEntry,
  type StoredText,
  type StoredType,
  type StoredValue,
  StoreInspection,
} from "./inspect/mod.ts";
export type { Janitor, Sweep } from "./janitor.ts";
export { isCount } from "./tab.ts";
export { openStore, RedisStore, type StoreOptions } from "./store.ts";
