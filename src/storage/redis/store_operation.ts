/**
 * The names of all operations on the store: they stand in errors ("Cannot change a game: …") and log
 * lines, and are a label of metrics.
 */
export const storeOperations = [
  "start a game",
  "change a game",
  "find a game",
  "read games",
  "find a channel's game",
  "list live games",
  "look for games",
  "scan",
  "list games",
  "list sessions",
  "list a player's games",
  "count live games",
  "replace a board",
  "save a board",
  "pay drinks",
  "read drinks",
  "read payments",
  "read debts",
  "read counts",
  "read a tab",
  "find a player",
  "find a session",
  "find a guild's sessions",
  "replace a session",
  "retire a session",
  "look for a player",
  "forget a player",
  "forget a player in a session",
  "forget a player in games",
  "forget a player of a guild",
  "forget expired games",
  "forget a closed session",
  "read a session's games",
  "find gateway sessions",
  "save gateway sessions",
  "forget gateway sessions",
  "settle an outcome",
  "probe",
] as const;

/** One of the {@linkcode storeOperations}. */
export type StoreOperation = typeof storeOperations[number];
