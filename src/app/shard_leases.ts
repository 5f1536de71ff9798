import type { ShardLeases } from "../discord/mod.ts";
import type { RedisStore } from "../storage/mod.ts";

/** The leases of an application's shards in a store, for this process. */
export function shardLeasesOf(store: RedisStore, applicationId: string): ShardLeases {
  const processId = crypto.randomUUID();
  let wake = () => {};
  const leases = store.leaseShards(applicationId, processId, () => wake());
  return {
    processId,
    look: () => leases.look(),
    update: (...lease) => leases.update(...lease),
    handOver: (...shards) => leases.handOver(...shards),
    announce: () => leases.announce(),
    takeIdentifyTurn: (bucket) => leases.takeIdentifyTurn(bucket),
    onHint: (listener) => wake = listener,
  };
}
