/**
 * The whole store as an operator looks at it: a snapshot of every key, replacing it, changing what has
 * not changed meanwhile. For doctor, backup and restore; the bot itself never reads like this.
 */
export { type Snapshot, StoreInspection } from "./inspection.ts";
export type { StoredEntry, StoredText } from "./stored_entry.ts";
