/**
 * Commits on a Redis Cluster: what of them belongs in the slot of their guild, and what is written
 * elsewhere, exactly once and a little later. Knows no rule of the game, and no nodes.
 */
export { decodeEntry, type Effect, isElsewhere, type OutboxEntry } from "./entry.ts";
export { type LeftEntry, Outbox } from "./outbox.ts";
export { inherit, isAfter } from "./target.ts";
export type { OutboxStats } from "./waiting.ts";
export { splitCommit } from "./split.ts";
