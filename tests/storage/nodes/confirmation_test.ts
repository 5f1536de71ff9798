import assert from "node:assert/strict";
import { Confirmation, type MasterConnection, Nodes } from "../../../src/storage/nodes/mod.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { until } from "../../_helpers/redis_group.ts";
import { type RedisServer, redisTest } from "../../_helpers/redis_server.ts";
import { SentinelSet } from "../../_helpers/redis_sentinel.ts";
import { type Bare, connectBare } from "../_engine.ts";
import { clusterAddress, eventually, openNodes, placeOf, sentinelAddress } from "./_nodes.ts";

const key = "game:{b}";

longTest(
  "a write counts if a replica has it, or if the majority says that there is none",
  async () => {
    await using cluster = await RedisCluster.start({ nodeTimeoutMs: 1000 });
    // Without a timer: it looks when it is told to.
    await using nodes = new Nodes(clusterAddress(cluster), 1, () => 0, () => {});
    await until("the nodes are known", async () => await nodes.look() !== null);
    let now = 0;
    const told: string[] = [];
    const events = {
      unconfirmed: (_master: string, isFirst: boolean) =>
        void told.push(isFirst ? "first" : "next"),
      confirmedAgain: () => void told.push("again"),
    };
    const confirmation = new Confirmation(nodes, events, () => now);
    const write = () => eventually(() => writeAndConfirm(nodes, confirmation));
    const master = await cluster.masterOf(key);
    const [replica] = await cluster.replicasOf(master);
    assert.ok(replica);
    assert.equal(await write(), true);

    cluster.freeze(replica);
    assert.equal(await write(), false, "it may wake up as the master");
    await cluster.kill(replica);
    const isAlone = async () => (await nodes.look())?.shardOf(key)?.replicas.length === 0;
    await until("the replica is given up", isAlone);
    assert.equal(await write(), false, "it may have come back, and not everybody knows");
    now += 3001;
    assert.equal(await write(), true);
    assert.equal(await write(), true);
    assert.deepEqual(told.splice(0), ["first", "next"]);

    await cluster.restart(replica);
    await cluster.settled();
    cluster.freeze(replica);
    assert.deepEqual(nodes.topology?.shardOf(key)?.replicas, [], "a look from before the write");
    assert.equal(await write(), false);
    await cluster.kill(replica);
    await until("the replica is given up", isAlone);
    assert.equal(await write(), true);

    const others = cluster.awake.filter((server) => server !== master);
    for (const server of others) cluster.freeze(server);
    assert.equal(await write(), false, "only the node itself says that it is alone");
    for (const server of others) cluster.thaw(server);
    await cluster.restart(replica);
    await cluster.settled();
    await until("a write counts again", write);
    assert.deepEqual(told, ["next", "again"]);
  },
  redisTest,
);

longTest("what a master writes that was replaced while it slept does not count", async () => {
  await using set = await SentinelSet.start({ replicas: 1 });
  await using nodes = await openNodes(sentinelAddress(set));
  const confirmation = new Confirmation(nodes);
  assert.equal(await eventually(() => writeAndConfirm(nodes, confirmation)), true);
  const old = await set.master();
  await using bare = await connectBare(old.socketPath);
  set.freeze(old);
  const next = await set.failedOver(old);
  const isAlone = async () => {
    const shard = (await nodes.look())?.shardOf(key);
    return shard?.master.port === next.port && shard.replicas.length === 0;
  };
  await until("the replica is the master", isAlone);
  set.thaw(old);
  const connection = connectionTo(old, bare);
  const written = connection.sendCommand(["SET", key, "lost"]);
  // A process that does not remember a replica.
  const isConfirmed = new Confirmation(nodes).confirm(connection, key);
  assert.equal(await written, "OK");
  assert.equal(await isConfirmed, false);

  await set.kill(old);
  await until("the old master is given up", isAlone);
  let forgetful = confirmation;
  await until("the others say so, too", () => {
    forgetful = new Confirmation(nodes);
    return eventually(() => writeAndConfirm(nodes, forgetful));
  });
  await using alone = await connectBare(next.socketPath);
  await until("the new master says so", () => forgetful.confirm(connectionTo(next, alone), key));
  assert.equal(await forgetful.confirm(connectionTo(old, alone), key), false, "it is no master");
  for (const sentinel of set.sentinels) await set.kill(sentinel);
  assert.equal(await writeAndConfirm(nodes, forgetful), false, "nobody says that it is alone");
}, redisTest);

function writeAndConfirm(nodes: Nodes, confirmation: Confirmation): Promise<boolean> {
  return nodes.changing.use(async ({ sendCommand }) => {
    const master = nodes.topology?.shardOf(key)?.master;
    assert.ok(master);
    const written = sendCommand(["SET", key, "1"]);
    const isConfirmed = confirmation.confirm({ master, sendCommand }, key);
    assert.equal(await written, "OK");
    return await isConfirmed;
  }, key);
}

/** A connection that is taken for one to this server. */
function connectionTo(server: RedisServer, bare: Bare): MasterConnection {
  return {
    master: placeOf(server),
    sendCommand: (args) => bare(...args),
  };
}
