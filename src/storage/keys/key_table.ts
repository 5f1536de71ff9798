import { type KeyKind, keyKind } from "./key_kind.ts";

const second = 1000;
const minute = 60 * second;

/** How long the keys of a live game last after its last write, in milliseconds. */
export const liveGameMs = 7 * 24 * 60 * minute;

/** The ends of what stands beside a live game are put off once in this time, in milliseconds. */
export const renewalMs = 24 * 60 * minute;

/**
 * Every kind of key there is, one row each; `keys.game(id)` makes a key. The braces are Redis
 * Cluster's hash tag: keys with the same tag share a slot.
 * https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
 */
export const keys = {
  game: keyKind("game:{gameId}", {
    type: "string",
    lifetime: "as_game",
    personal: "ids and names",
    holds: "JSON: the whole game, with players, rounds and its drinks",
  }),
  board: keyKind("board:{gameId}", {
    type: "string",
    lifetime: "beside_game",
    personal: null,
    holds: "JSON: the message that shows the game",
  }),
  channel: keyKind("channel:{channelId}", {
    type: "string",
    lifetime: "beside_game",
    personal: null,
    holds: "id of the channel's latest game",
  }),
  activeGames: keyKind("active_games", {
    type: "set",
    lifetime: "forever",
    personal: null,
    holds: "ids of live games",
  }),
  player: keyKind("player:{playerId}", {
    type: "string",
    lifetime: "forever",
    personal: "ids and names",
    holds: "JSON: name, current game, last roll",
  }),
  playerGames: keyKind("player_games:{playerId}", {
    type: "set",
    lifetime: "forever",
    personal: "ids",
    holds: "ids of the stored games the player is or was in, or called off",
  }),
  drinks: keyKind("drinks:{gameId}", {
    type: "zset",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: a game's drinks, by time in ms",
  }),
  playerDrinks: keyKind("player_drinks:{playerId}", {
    type: "hash",
    lifetime: "forever",
    personal: "ids",
    holds: "all-time counts: assigned, received, paid",
  }),
  guildSession: keyKind("guild_session:{guildId}", {
    type: "string",
    lifetime: "forever",
    personal: null,
    holds: "JSON: ids of the current and the previous session",
  }),
  guildSettings: keyKind("guild_settings:{guildId}", {
    type: "string",
    lifetime: "forever",
    personal: null,
    isOptional: true,
    holds: "JSON: what the server has settled for itself: rules, messages, words",
  }),
  guildChannels: keyKind("guild_channels:{guildId}", {
    type: "hash",
    lifetime: "forever",
    personal: null,
    holds: "id of the latest game of each channel: it decides whether a game may start",
  }),
  guildLive: keyKind("guild_live:{guildId}", {
    type: "set",
    lifetime: "forever",
    personal: null,
    holds: "ids of the guild's live games",
  }),
  guildTab: keyKind("guild_tab:{guildId}", {
    type: "hash",
    lifetime: "forever",
    personal: "ids and names",
    holds: "all-time tab: <playerId>:received, :assigned, :paid, :games, :won, :name",
  }),
  importedCounts: keyKind("imported_counts:{guildId}", {
    type: "hash",
    lifetime: "forever",
    personal: "ids",
    isOptional: true,
    holds: "counts from the Go bot: <playerId>:received, :assigned, :paid; completed: when, in ms",
  }),
  session: keyKind("session:{sessionId}", {
    type: "string",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: guild, opener, opened, closed, expires",
  }),
  sessionGames: keyKind("session_games:{sessionId}", {
    type: "set",
    lifetime: "as_ledger",
    personal: null,
    holds: "ids of the session's games",
  }),
  sessionTab: keyKind("session_tab:{sessionId}", {
    type: "hash",
    lifetime: "as_ledger",
    personal: "ids and names",
    holds: "the session's tab, fields as in guild_tab",
  }),
  sessionDebts: keyKind("session_debts:{sessionId}:<playerId>", {
    type: "zset",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: a player's unpaid drinks, by time in ms",
  }),
  sessionPayments: keyKind("session_payments:{sessionId}", {
    type: "zset",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: the session's payments, by time in ms",
  }),
  sessionCorrections: keyKind("session_corrections:{sessionId}", {
    type: "zset",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: the session's undone payments and voided drinks, by time in ms",
  }),
  sessionResults: keyKind("session_results:{sessionId}", {
    type: "zset",
    lifetime: "as_ledger",
    personal: "ids",
    holds: "JSON: the results of the session's finished games, by time in ms",
  }),
  paymentNotice: keyKind("payment_notice:{guildId}:<messageId>", {
    type: "string",
    lifetime: 60 * minute,
    personal: "ids and names",
    isOptional: true,
    holds: "JSON: what a message says that tells of payments, and who has cheered",
  }),
  closedSessions: keyKind("closed_sessions", {
    type: "set",
    lifetime: "forever",
    personal: null,
    holds: "ids of closed sessions whose ledger has no end yet: games of theirs still run",
  }),
  done: keyKind("done:{guildId|gameId|sessionId}:<interactionId>", {
    type: "string",
    lifetime: 15 * minute,
    personal: "ids",
    holds: "JSON: what a commit did, for a repeated interaction",
  }),
  outbox: keyKind("outbox:{guildId}", {
    type: "stream",
    lifetime: "forever",
    personal: "ids and names",
    isOfCluster: true,
    holds: "JSON: what the guild's commits have still to write in other slots",
  }),
  outboxMark: keyKind("outbox_mark:{guildId}", {
    type: "string",
    lifetime: 30 * second,
    personal: null,
    isOfCluster: true,
    holds: "a mark that shows whether a replica has the outbox",
  }),
  applied: keyKind("applied:{playerId|channelId|active_games|closed_sessions}", {
    type: "hash",
    lifetime: "forever",
    personal: "ids",
    isOfCluster: true,
    holds: "per guild the last entry of its outbox applied to this tag; a channel's has an end",
  }),
  guildsFilled: keyKind("guilds_filled", {
    type: "string",
    lifetime: liveGameMs,
    personal: null,
    holds: "a mark that guild_channels and guild_live have what earlier releases left elsewhere",
  }),
  gatewaySession: keyKind("gateway_session:{applicationId}", {
    type: "string",
    lifetime: 2 * minute,
    personal: null,
    isOptional: true,
    holds: "JSON, per shard: session id, sequence, resume URL",
  }),
  registeredGuilds: keyKind("registered_guilds:{applicationId}", {
    type: "set",
    lifetime: "forever",
    personal: null,
    isOptional: true,
    holds: "ids of servers for which commands of their own were registered",
  }),
  uncalledGames: keyKind("uncalled_games:{applicationId}", {
    type: "set",
    lifetime: "forever",
    personal: null,
    isOptional: true,
    holds: "ids of games whose board is still to call its players",
  }),
  botProcesses: keyKind("bot_processes:{applicationId}", {
    type: "zset",
    lifetime: 2 * minute,
    personal: null,
    isOptional: true,
    holds: "ids of the bot's processes, by when they were last heard of, in ms",
  }),
  shardCount: keyKind("shard_count:{applicationId}", {
    type: "string",
    lifetime: 2 * minute,
    personal: null,
    isOptional: true,
    holds: "how many shards the processes share",
  }),
  shardLease: keyKind("shard_lease:{applicationId}:<shardId>", {
    type: "string",
    lifetime: 15 * second,
    personal: null,
    isOptional: true,
    holds: "id of the process that runs the shard",
  }),
  shardSession: keyKind("shard_session:{applicationId}:<shardId>", {
    type: "string",
    lifetime: 2 * minute,
    personal: null,
    isOptional: true,
    holds: "JSON: what resumes the shard: session id, sequence, resume URL",
  }),
  identifyTurn: keyKind("identify_turn:{applicationId}:<bucket>", {
    type: "string",
    lifetime: 5.25 * second,
    personal: null,
    isOptional: true,
    holds: "id of the process that opened the bucket's last new session",
  }),
  storeMark: keyKind("store_mark", {
    type: "hash",
    lifetime: "forever",
    personal: null,
    isOptional: true,
    holds: "id and count, by which a process notices that the store lost data",
  }),
  nodeMark: keyKind("node_mark:{tag}", {
    type: "hash",
    lifetime: "forever",
    personal: null,
    isOptional: true,
    isOfCluster: true,
    holds: "the same of the node that has the tag's slot, and whether guilds_filled was there",
  }),
  probe: keyKind("probe", {
    type: "string",
    lifetime: second,
    personal: null,
    holds: "a mark that shows whether the store takes writes",
  }),
  nodeProbe: keyKind("node_probe:{tag}", {
    type: "string",
    lifetime: second,
    personal: null,
    isOfCluster: true,
    holds: "the same of the node that has the tag's slot",
  }),
};

/** Name of a kind of key, as in {@linkcode keys}. */
export type KeyKindName = keyof typeof keys;

/** The rows of {@linkcode keys} as data. */
export const keyTable: Readonly<Record<KeyKindName, KeyKind>> = keys;

/** Every kind of key, in the order of the table. */
export const keyKindNames = Object.keys(keyTable) as readonly KeyKindName[];

/** A kind of key that says something about players. */
export type PersonalKindName = {
  [Name in KeyKindName]: (typeof keys)[Name]["personal"] extends null ? never : Name;
}[KeyKindName];

/** Every kind of key that says something about players. */
export const personalKindNames = keyKindNames.filter(isPersonal);

/** Those kinds of key that one Redis has. */
export const serverKindNames = keyKindNames.filter((kind) => !keyTable[kind].isOfCluster);

function isPersonal(kind: KeyKindName): kind is PersonalKindName {
  return keyTable[kind].personal !== null;
}
