/**
 * The store: repositories for games, players, drinks and sessions on Redis (or on anything that
 * speaks its protocol), with the keys of {@linkcode keys}. It implements the ports of the use cases
 * and knows no rule of the game: a rule comes in as a function, runs between the read and the write
 * of one optimistic transaction, and its events are written. It does not know Discord, and it does
 * not log: who opens a store listens to its {@linkcode StoreEvents}.
 */
export {
  homeId,
  isKeyPart,
  type KeyKind,
  type KeyKindName,
  keyKindNames,
  keys,
  keyTable,
  keyWith,
  leastRights,
  liveGameMs,
  type ParsedKey,
  parseKey,
  personalKindNames,
  renewalMs,
  serverKindNames,
  slotOf,
  type StoreMode,
} from "./keys/mod.ts";
export {
  type CacheStats,
  type Loss,
  type RetryReason,
  retryReasons,
  type StoreEvents,
  type StoreOperation,
  storeOperations,
} from "./redis/mod.ts";
export {
  addressOf,
  type AnyStoreAddress,
  type ClusterAddress,
  describeStore,
  endpointOf,
  isOpenOnNetwork,
  parseStoreUrl,
  type Place,
  type SentinelAddress,
  type StoreAddress,
} from "./address/mod.ts";
export { type Codec, codecs, debtOf, type Done, record } from "./records/mod.ts";
export {
  ClusterInspection,
  type Inspection,
  mapTexts,
  openReplica,
  type Snapshot,
  type StoredEntry,
  type StoredText,
  StoreInspection,
  unsettledKeys,
} from "./inspect/mod.ts";
export { findCluster, findMaster, type Master } from "./nodes/mod.ts";
export { decodeEntry, isAfter, type OutboxEntry, type OutboxStats } from "./outbox/mod.ts";
export type { Janitor, Sweep } from "./janitor.ts";
export {
  type ForeignCounts,
  ImportedCounts,
  type ImportState,
  importStateOf,
} from "./imported_counts.ts";
export { isCount } from "./tab.ts";
export type { ShardLeaseRepository } from "./shard_leases.ts";
export {
  type NodeState,
  openStore,
  RedisStore,
  type StoreOptions,
  type StoreSettings,
} from "./store.ts";
