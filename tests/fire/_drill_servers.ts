import { slotOf, type StoreOptions } from "../../src/storage/mod.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import type { RedisGroup } from "../_helpers/redis_group.ts";
import type { RedisServer } from "../_helpers/redis_server.ts";
import { SentinelSet } from "../_helpers/redis_sentinel.ts";
import { placeOf } from "../storage/nodes/_nodes.ts";

/** Several servers as a drill sees them: a cluster, or a master that Sentinels watch. */
export interface DrillServers extends AsyncDisposable {
  readonly group: RedisGroup;
  readonly at: StoreOptions;
  /** After this long without a word a server is given up, in milliseconds. */
  readonly downAfterMs: number;
  masters(): Promise<readonly RedisServer[]>;
  masterOf(guildId: string): Promise<RedisServer>;
  replicasOf(master: RedisServer): Promise<readonly RedisServer[]>;
  /** Waits until another server than this one is the master of a guild. */
  failedOver(guildId: string, from: RedisServer): Promise<RedisServer>;
  /** Waits until all that is awake agrees that all is well. */
  settled(): Promise<void>;
  /** Moves the slot of a guild, key by key, to another master; null where there are no slots. */
  readonly moveGuild: ((guildId: string, to: RedisServer) => Promise<void>) | null;
}

/** How soon a server is given up in a drill, in milliseconds. */
const downAfterMs = 1_000;

/** Three masters with a replica each. */
export async function startDrillCluster(): Promise<DrillServers> {
  const cluster = await RedisCluster.start({ nodeTimeoutMs: downAfterMs });
  return {
    group: cluster,
    at: { nodes: cluster.servers.map(placeOf), tls: false },
    downAfterMs,
    masters: () => cluster.masters(),
    masterOf: (guildId) => cluster.masterOf(guildId),
    replicasOf: (master) => cluster.replicasOf(master),
    failedOver: (guildId, from) => cluster.failedOver(guildId, from),
    settled: () => cluster.settled(),
    moveGuild: (guildId, to) => cluster.moveSlot(slotOf(guildId), to),
    [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
  };
}

/** A master with two replicas, and three Sentinels. */
export async function startDrillSentinels(): Promise<DrillServers> {
  const set = await SentinelSet.start({ downAfterMs });
  const { sentinels, name } = set;
  return {
    group: set,
    at: { sentinels: sentinels.map(placeOf), name, tls: false, password: "unasked" },
    downAfterMs,
    masters: async () => [await set.master()],
    masterOf: () => set.master(),
    replicasOf: (master) =>
      Promise.resolve(
        set.servers.filter((server) => server !== master && set.awake.includes(server)),
      ),
    failedOver: (_, from) => set.failedOver(from),
    settled: () => set.settled(),
    moveGuild: null,
    [Symbol.asyncDispose]: () => set[Symbol.asyncDispose](),
  };
}
