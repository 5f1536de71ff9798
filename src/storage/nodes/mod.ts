/**
 * Several servers as one store: a Redis Cluster, or a master that Sentinels watch. Which of them has
 * what, connections to each master, and whether a write would survive its master. Knows nothing of what
 * is written.
 */
export { Confirmation, type MasterConnection } from "./confirmation.ts";
export { findCluster, type FoundCluster } from "./find_cluster.ts";
export { findMaster, type Master } from "./master.ts";
export { Nodes } from "./nodes.ts";
export { ReplicaReader } from "./replica_reader.ts";
export { RoutedHints } from "./routed_hints.ts";
export type { Shard, Topology } from "./topology.ts";
