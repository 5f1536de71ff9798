const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** A live game, its board and its channel's pointer to it: this long after the last write. */
export const liveGameMs = 7 * day;
/** How long a commit is remembered, so that a repeated press acts once. */
export const doneMarkerMs = 15 * minute;
/** How long a gateway connection is worth resuming. */
export const gatewaySessionMs = 2 * minute;
/** How long a probe's mark stays. */
export const probeMs = second;

/** One kind of key: what stands there, and for how long. */
export interface KeyKind {
  /** How its keys read; `<…>` and `{…}` stand for ids, the braces are part of the key. */
  readonly pattern: string;
  readonly type: "string" | "set" | "zset" | "hash";
  readonly holds: string;
  readonly lifetime: string;
}

const asGame = "as its game";
const asLedger = "none while its session is open, then LEDGER_RETENTION";
const none = "none";

/**
 * Every key there is. The braces are Redis Cluster's hash tag: keys with the same tag share a slot.
 * https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
 */
export const keyTable = {
  game: {
    pattern: "game:{gameId}",
    type: "string",
    holds: "JSON: the whole game, with players, rounds and its drinks",
    lifetime: "live: 7 days after the last write; ended: GAME_RETENTION",
  },
  board: {
    pattern: "board:{gameId}",
    type: "string",
    holds: "JSON: the message that shows the game",
    lifetime: asGame,
  },
  channel: {
    pattern: "channel:{channelId}",
    type: "string",
    holds: "id of the channel's latest game",
    lifetime: asGame,
  },
  activeGames: {
    pattern: "active_games",
    type: "set",
    holds: "ids of live games",
    lifetime: none,
  },
  player: {
    pattern: "player:{playerId}",
    type: "string",
    holds: "JSON: name, current game, last roll",
    lifetime: none,
  },
  playerGames: {
    pattern: "player_games:{playerId}",
    type: "set",
    holds: "ids of the stored games the player is or was in",
    lifetime: none,
  },
  drinks: {
    pattern: "drinks:{gameId}",
    type: "zset",
    holds: "JSON: a game's drinks, by time in ms",
    lifetime: asLedger,
  },
  playerDrinks: {
    pattern: "player_drinks:{playerId}",
    type: "hash",
    holds: "all-time counts: assigned, received, paid",
    lifetime: none,
  },
  guildSession: {
    pattern: "guild_session:{guildId}",
    type: "string",
    holds: "JSON: ids of the current and the previous session",
    lifetime: none,
  },
  guildTab: {
    pattern: "guild_tab:{guildId}",
    type: "hash",
    holds: "all-time tab: <playerId>:received, :assigned, :paid, :name",
    lifetime: none,
  },
  session: {
    pattern: "session:{sessionId}",
    type: "string",
    holds: "JSON: guild, opener, opened, closed, expires",
    lifetime: asLedger,
  },
  sessionGames: {
    pattern: "session_games:{sessionId}",
    type: "set",
    holds: "ids of the session's games",
    lifetime: asLedger,
  },
  sessionTab: {
    pattern: "session_tab:{sessionId}",
    type: "hash",
    holds: "the session's tab, fields as in guild_tab",
    lifetime: asLedger,
  },
  sessionDebts: {
    pattern: "session_debts:{sessionId}:<playerId>",
    type: "zset",
    holds: "JSON: a player's unpaid drinks, by time in ms",
    lifetime: asLedger,
  },
  sessionPayments: {
    pattern: "session_payments:{sessionId}",
    type: "zset",
    holds: "JSON: the session's payments, by time in ms",
    lifetime: asLedger,
  },
  closedSessions: {
    pattern: "closed_sessions",
    type: "set",
    holds: "ids of closed sessions whose ledger has no end yet: games of theirs still run",
    lifetime: none,
  },
  done: {
    pattern: "done:{gameId|channelId|sessionId}:<interactionId>",
    type: "string",
    holds: "JSON: what a commit did, for a repeated press",
    lifetime: "15 minutes",
  },
  gatewaySession: {
    pattern: "gateway_session:{applicationId}",
    type: "string",
    holds: "JSON, per shard: session id, sequence, resume URL",
    lifetime: "2 minutes",
  },
  probe: {
    pattern: "probe",
    type: "string",
    holds: "a mark that shows whether the store takes writes",
    lifetime: "1 second",
  },
} as const satisfies Record<string, KeyKind>;

/** Whether a key is that of a done-marker. */
export function isDoneKey(key: string): boolean {
  return key.startsWith("done:");
}

/** Makes keys. Each throws a TypeError for an id that would not be one part of one key. */
export const keys = {
  game: (gameId: string) => `game:{${part(gameId)}}`,
  board: (gameId: string) => `board:{${part(gameId)}}`,
  channel: (channelId: string) => `channel:{${part(channelId)}}`,
  activeGames: () => "active_games",
  player: (playerId: string) => `player:{${part(playerId)}}`,
  playerGames: (playerId: string) => `player_games:{${part(playerId)}}`,
  drinks: (gameId: string) => `drinks:{${part(gameId)}}`,
  playerDrinks: (playerId: string) => `player_drinks:{${part(playerId)}}`,
  guildSession: (guildId: string) => `guild_session:{${part(guildId)}}`,
  guildTab: (guildId: string) => `guild_tab:{${part(guildId)}}`,
  session: (sessionId: string) => `session:{${part(sessionId)}}`,
  sessionGames: (sessionId: string) => `session_games:{${part(sessionId)}}`,
  sessionTab: (sessionId: string) => `session_tab:{${part(sessionId)}}`,
  sessionDebts: (sessionId: string, playerId: string) =>
    `session_debts:{${part(sessionId)}}:${part(playerId)}`,
  sessionPayments: (sessionId: string) => `session_payments:{${part(sessionId)}}`,
  closedSessions: () => "closed_sessions",
  done: (scopeId: string, interactionId: string) =>
    `done:{${part(scopeId)}}:${part(interactionId)}`,
  gatewaySession: (applicationId: string) => `gateway_session:{${part(applicationId)}}`,
  probe: () => "probe",
} as const satisfies Record<keyof typeof keyTable, (...ids: never[]) => string>;

/** For SCAN: every set of a player's games. */
export const playerGamesGlob = "player_games:{*}";
/** For SCAN: every session. */
export const sessionGlob = "session:{*}";
/** For SCAN: every guild's all-time tab. */
export const guildTabGlob = "guild_tab:{*}";

/** Whether a text can be an id inside a key: 1–64 visible ASCII characters, no braces, no colon. */
export function isKeyPart(text: string): boolean {
  return /^[!-9;-z|~]{1,64}$/.test(text);
}

function part(id: string): string {
  if (isKeyPart(id)) return id;
  throw new TypeError(`Cannot make a key of the id ${JSON.stringify(id.slice(0, 80))}`);
}
