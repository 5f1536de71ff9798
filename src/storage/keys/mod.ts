/**
 * Every key on Redis, in one table: its pattern, type, lifetime and what stands there. Makes keys,
 * takes them apart, and derives from the table what a Redis user must be allowed. Knows no Redis
 * client and none of the values.
 */
export { leastRights } from "./acl.ts";
export {
  doneMarkerMs,
  gatewaySessionMs,
  guildTabGlob,
  isDoneKey,
  isKeyPart,
  type KeyKind,
  keys,
  keyTable,
  liveGameMs,
  playerGamesGlob,
  probeMs,
  sessionGlob,
} from "./key_table.ts";
export { type KeyKindName, keyKindNames, type ParsedKey, parseKey } from "./parsed_key.ts";
