/**
 * The store: repositories for games, players, drinks and sessions on Redis (or on anything that
 * speaks its protocol), with the keys of {@linkcode keyTable}. It implements the ports of the use
 * cases and knows no rule of the game: a rule comes in as a function, is run between the read and
 * the write of one optimistic transaction, and what it says happened is booked. It does not know
 * Discord, and it does not log: whoever opens a store listens to its {@linkcode StoreEvents}.
 */
export type { Retention } from "./bookings.ts";
export { leastRights } from "./acl.ts";
export type { CacheStats } from "./cached_reader.ts";
export { type Codecs, codecs, type Done, type ShardSession } from "./codecs.ts";
export type { GatewaySessionRepository } from "./gateway_session_repository.ts";
export { type InspectionOptions, type Snapshot, StoreInspection } from "./inspection.ts";
export type { Janitor, Sweep } from "./janitor.ts";
export { type KeyKindName, keyKindNames, type ParsedKey, parseKey } from "./key_kinds.ts";
export {
  doneMarkerMs,
  isKeyPart,
  type KeyKind,
  keys,
  keyTable,
  liveGameMs,
  probeMs,
} from "./keys.ts";
export { type Codec, record, type Upgrade } from "./record.ts";
export { openStore, RedisStore, type StoreOptions } from "./store.ts";
export type { StoreAddress } from "./store_address.ts";
export type { StoredEntry, StoredText, StoredType, StoredValue } from "./stored_entry.ts";
export type { RetryReason, StoreEvents } from "./store_events.ts";
