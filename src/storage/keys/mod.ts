/**
 * Every key on Redis, in one table: its pattern, type, lifetime, what it says about players and what
 * it holds. What makes keys, takes them apart, finds them by SCAN and lets a Redis user reach them is
 * derived from the table. Knows no Redis client and none of the values.
 */
export {
  commandsIn,
  commandsOfGames,
  everyCommand,
  leastRights,
  optionalCommands,
  optionalOnCluster,
  type StoreMode,
} from "./acl.ts";
export { isKeyPart, type KeyKind } from "./key_kind.ts";
export {
  type KeyKindName,
  keyKindNames,
  keys,
  keyTable,
  liveGameMs,
  type PersonalKindName,
  personalKindNames,
  renewalMs,
  serverKindNames,
} from "./key_table.ts";
export { homeId, slotCount, slotOf, tagOf } from "./slot.ts";
export { globOf, keyWith, type ParsedKey, parseKey } from "./parsed_key.ts";
