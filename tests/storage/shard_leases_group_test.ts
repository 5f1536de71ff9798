/** Leases on several servers: on a cluster, and across a failover. */
import assert from "node:assert/strict";
import { openStore, type StoreOptions } from "../../src/storage/mod.ts";
import { longTest } from "../_helpers/long_test.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { SentinelSet } from "../_helpers/redis_sentinel.ts";
import { clusterAddress, eventually, sentinelAddress } from "./nodes/_nodes.ts";
import { shardSession } from "./_store_play.ts";

async function openProcess(address: StoreOptions, id: string) {
  const store = await openStore({ ...address, connections: 2 });
  let next = Promise.withResolvers<void>();
  const leases = store.leaseShards("99", id, () => {
    next.resolve();
    next = Promise.withResolvers();
  });
  await leases.look();
  return {
    leases,
    hinted: () => next.promise,
    hold: (...holds: number[]) => leases.update(2, [], [], () => ({ holds, isMember: true })),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

redisTest("on a cluster hints arrive, and who was killed is known", async () => {
  await using cluster = await RedisCluster.start();
  const address = clusterAddress(cluster);
  await using one = await openProcess(address, "one");
  await using two = await openProcess(address, "two");
  {
    await using killed = await openProcess(address, "killed");
    await Promise.all([one.hold(0), two.hold(), killed.hold(1)]);
  }
  const found = await one.leases.look();
  assert.deepEqual([found?.others.toSorted(), found?.gone], [["killed", "two"], ["killed"]]);
  const hinted = two.hinted();
  await one.leases.handOver([0], [shardSession(0, 2)], false);
  await hinted;
  await one.leases.takeIdentifyTurn(0);
});

longTest("after a failover hints arrive from the new master", async () => {
  await using set = await SentinelSet.start();
  const address = sentinelAddress(set);
  await using one = await openProcess(address, "one");
  await using two = await openProcess(address, "two");
  await Promise.all([one.hold(0), two.hold(1)]);
  await (await set.master()).kill();
  await eventually(() => one.hold(0));
  const hinted = two.hinted();
  let isHeard = false;
  void hinted.then(() => isHeard = true);
  while (!isHeard) await eventually(() => one.leases.announce());
  assert.deepEqual((await one.leases.look())?.shards, 2);
}, redisTest);
