import { delay } from "../../../src/async/mod.ts";
import type { ClusterAddress, SentinelAddress } from "../../../src/storage/address/mod.ts";
import { Nodes } from "../../../src/storage/nodes/mod.ts";
import { CommandFailed } from "../../../src/storage/redis/mod.ts";
import type { RedisCluster } from "../../_helpers/redis_cluster.ts";
import type { RedisServer } from "../../_helpers/redis_server.ts";
import type { SentinelSet } from "../../_helpers/redis_sentinel.ts";

/** Opens the nodes at an address, and looks once. */
export async function openNodes(address: ClusterAddress | SentinelAddress): Promise<Nodes> {
  const nodes = new Nodes(address, 2, () => 0, () => {});
  await nodes.connect();
  return nodes;
}

/** A cluster, by one of its nodes. */
export function clusterAddress({ servers }: RedisCluster): ClusterAddress {
  return { nodes: servers.slice(0, 1).map(placeOf), tls: false };
}

/** What Sentinels watch, by one of them. */
export function sentinelAddress({ sentinels, name }: SentinelSet): SentinelAddress {
  // None of the servers wants a password; Sentinels take any as well.
  return { sentinels: sentinels.slice(0, 1).map(placeOf), name, tls: false, password: "unasked" };
}

export function placeOf({ port }: Pick<RedisServer, "port">) {
  return { host: "127.0.0.1", port };
}

/** Does something on a connection to a key's master, again and again until it works. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      // The client's own errors when a server goes away, and replies such as MOVED.
      if (!(error instanceof Error) || error instanceof TypeError) throw error;
      if (error instanceof CommandFailed && error.kind !== "unsent") throw error;
      await delay(20);
    }
  }
}
