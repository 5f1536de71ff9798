import assert from "node:assert/strict";
import {
  ClusterInspection,
  findMaster,
  openReplica,
  openStore,
  StoreInspection,
} from "../../../src/storage/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { until } from "../../_helpers/redis_group.ts";
import { SentinelSet } from "../../_helpers/redis_sentinel.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";
import { StorePlay } from "../_store_play.ts";
import { clusterAddress, sentinelAddress } from "../nodes/_nodes.ts";

const test = sideBySide("snapshots from replicas", redisTest);

test("a cluster's snapshot is its replicas' where they keep up, and else its masters'", async () => {
  await using cluster = await RedisCluster.start({ masters: 1, nodeTimeoutMs: 60_000 });
  const [master, replica] = cluster.servers;
  assert.ok(master && replica);
  await using store = await openStore({ ...clusterAddress(cluster), connections: 2 });
  await new StorePlay(store).playGame();
  await store.settled();
  const slotsRead = async () =>
    Number(
      /cmdstat_cluster\|getkeysinslot:calls=(\d+)/.exec(
        String(await cluster.ask(master, "INFO", "commandstats")),
      )?.[1] ?? 0,
    );
  const snapshot = async () => {
    await using inspection = await ClusterInspection.open({
      ...clusterAddress(cluster),
      readReplicas: true,
    });
    return (await inspection.snapshot()).entries;
  };
  const fromReplica = await snapshot();
  assert.equal(await slotsRead(), 0);
  assert.ok(fromReplica.size > 5);

  await using inspection = await ClusterInspection.open({
    ...clusterAddress(cluster),
    readReplicas: true,
  });
  await cluster.ask(master, "CONFIG", "SET", "requirepass", "other");
  await cluster.ask(master, "CLIENT", "KILL", "TYPE", "replica");
  await until("the link is down", async () => {
    const info = await cluster.ask(replica, "INFO", "replication");
    return /master_link_status:down/.test(String(info));
  });
  await cluster.ask(master, "SET", "channel:{7}", "elsewhere");
  const { entries } = await inspection.snapshot();
  assert.ok(await slotsRead() > 0);
  assert.deepEqual([...entries.keys()], [...fromReplica.keys(), "channel:{7}"].toSorted());
});

test("a replica that Sentinels know, and that does not answer, is left out", async () => {
  await using set = await SentinelSet.start({ replicas: 1, downAfterMs: 60_000 });
  const [, replica] = set.servers;
  assert.ok(replica);
  const { password: _, ...address } = sentinelAddress(set);
  const found = await findMaster(address, 3_000);
  assert.ok("address" in found);
  const replicas = found.replicas.map((address) => ({ ...address, connectMs: 300 }));
  assert.equal(replicas.length, 1);
  await using master = await StoreInspection.open(found.address);
  await using source = await openReplica(master, replicas);
  const [role] = await source?.askText([["ROLE"]]) ?? [];
  assert.equal(String(role).split(",")[0], "slave");
  set.freeze(replica);
  assert.equal(await openReplica(master, replicas), null);
  set.thaw(replica);
});
