/**
 * The whole store as an operator looks at it: a snapshot of every key, replacing it, changing what has
 * not changed meanwhile. For doctor, backup and restore; the bot itself never reads like this.
 */
export { type Inspection, StoreInspection } from "./inspection.ts";
export { ClusterInspection } from "./cluster_inspection.ts";
export { openReplica } from "./replica_source.ts";
export { unsettledKeys } from "./settle.ts";
export type { Snapshot } from "./snapshot.ts";
export { mapTexts, type StoredEntry, type StoredText } from "./stored_entry.ts";
