import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { slotOf } from "../../../src/storage/keys/mod.ts";
import { Nodes } from "../../../src/storage/nodes/mod.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { SentinelSet } from "../../_helpers/redis_sentinel.ts";
import { until } from "../../_helpers/redis_group.ts";
import { connectBare } from "../_engine.ts";
import { startTlsRedis } from "../redis/_tls_redis.ts";
import { clusterAddress, eventually, openNodes, placeOf, sentinelAddress } from "./_nodes.ts";

/** Keys of the three thirds of a cluster's slots. */
const keys = ["game:{b}", "game:{c}", "game:{d}"];

redisTest("on a cluster every key is written and read at its master, whoever that is", async () => {
  await using cluster = await RedisCluster.start({ nodeTimeoutMs: 1000 });
  await using nodes = await openNodes(clusterAddress(cluster));
  const masters = await Promise.all(keys.map((key) => cluster.masterOf(key)));
  assert.equal(new Set(masters).size, 3);
  for (const key of keys) await eventually(() => increase(nodes, key));
  assert.deepEqual(await Promise.all(keys.map((key) => eventually(() => read(nodes, key)))), [
    "1",
    "1",
    "1",
  ]);

  const [key = "", other = ""] = keys;
  const [lost, second] = masters;
  assert.ok(lost && second);
  const [replica] = await cluster.replicasOf(lost);
  assert.ok(replica);
  assert.equal(await eventually(() => isConfirmed(nodes, key)), true);
  cluster.freeze(replica);
  assert.equal(await eventually(() => isConfirmed(nodes, key)), false, "on the same connection");
  cluster.thaw(replica);

  await cluster.kill(lost);
  await eventually(() => increase(nodes, key));
  const promoted = await cluster.masterOf(key);
  assert.equal(await cluster.ask(promoted, "GET", key), "2");
  assert.deepEqual(nodes.topology?.shardOf(key), { master: placeOf(promoted), replicas: [] });

  await cluster.moveSlot(slotOf(key), second);
  await eventually(() => increase(nodes, key));
  assert.equal(await cluster.ask(second, "GET", key), "3");
  assert.equal(await eventually(() => read(nodes, other)), "1");
});

longTest("with Sentinel everything is written at the server that is the master", async () => {
  await using set = await SentinelSet.start();
  await using nodes = await openNodes(sentinelAddress(set));
  const first = await set.master();
  await eventually(() => increase(nodes, "a"));
  assert.equal(await set.ask(first, "GET", "a"), "1");
  assert.equal(await set.ask(first, "WAIT", 2, 1000), 2);
  assert.equal(nodes.topology?.shardOf("a")?.replicas.length, 2);

  set.freeze(first);
  const second = await set.failedOver(first);
  await eventually(() => increase(nodes, "a"));
  assert.equal(await set.ask(second, "GET", "a"), "2");
  set.thaw(first);
  assert.deepEqual((await nodes.look())?.shardOf("a")?.master, placeOf(second));
}, redisTest);

redisTest("TLS is spoken with the Sentinels and with what they name", async () => {
  await using master = await startTlsRedis({ password: "s3cret" });
  const config = `sentinel monitor tavern 127.0.0.1 ${master.tlsPort} 1\n`;
  await using sentinel = await startTlsRedis({ config, args: ["--sentinel"] });
  await using nodes = await openNodes({
    sentinels: [{ host: "localhost", port: sentinel.tlsPort }],
    ...{ name: "tavern", tls: true, ca: `${master.ca}${sentinel.ca}`, password: "s3cret" },
  });
  await eventually(() => increase(nodes, "a"));
  assert.equal(await eventually(() => read(nodes, "a")), "1");
});

redisTest("what stands at the address and is none of those that were meant is said", async () => {
  await using server = await startRedisServer();
  const places = [placeOf(server)];
  const troubleOf = async (nodes: Nodes) => {
    while (nodes.trouble === null || /does not answer$/.test(nodes.trouble)) {
      await delay(10);
      await nodes.look();
    }
    return nodes.trouble;
  };
  for (
    const [address, words] of [
      [{ nodes: places, tls: false }, /127\.0\.0\.1:\d+ is no node of a cluster: write redis:\/\//],
      [
        { sentinels: places, name: "x", tls: false },
        /127\.0\.0\.1:\d+ is no Sentinel: write redis:\/\//,
      ],
    ] as const
  ) {
    await using nodes = new Nodes(address, 1, () => 0, () => {});
    assert.match(await troubleOf(nodes), words);
  }
});

redisTest("a look that is under way has not seen what comes after it", async () => {
  await using server = await startRedisServer({ args: ["--cluster-enabled", "yes"] });
  await using bare = await connectBare(server.socketPath);
  await using nodes = new Nodes({ nodes: [placeOf(server)], tls: false }, 1, () => 0, () => {});
  const looks = async () =>
    Number(/cluster\|nodes:calls=(\d+)/.exec(String(await bare("INFO", "commandstats")))?.[1]);
  await until("it is connected", async () => {
    await nodes.look();
    return await looks() > 0;
  });
  const before = await looks();
  const first = nodes.look();
  // By then it has asked.
  await null;
  await Promise.all([first, nodes.look(), nodes.look()]);
  assert.equal(
    await looks() - before,
    2,
    "one that is under way, and one for both that came after",
  );
});

redisTest(
  "what fails at the end is no reason to look again: nothing is dialled any more",
  async () => {
    await using server = await startRedisServer({ args: ["--cluster-enabled", "yes"] });
    await using bare = await connectBare(server.socketPath);
    const connections = async () => String(await bare("CLIENT", "LIST")).trim().split("\n").length;
    const nodes = new Nodes({ nodes: [placeOf(server)], tls: false }, 1, () => 0, () => {});
    await until("it is connected", async () => {
      await nodes.look();
      return await connections() > 1;
    });
    await nodes[Symbol.asyncDispose]();
    nodes.suspect();
    assert.equal(await nodes.look(), null);
    await nodes.connect();
    await until("all connections have ended", async () => await connections() === 1);
  },
);

/** Writes a key, and asks on the same connection whether that counts. */
function isConfirmed(nodes: Nodes, key: string): Promise<boolean | undefined> {
  return nodes.changing.use(async (connection) => {
    const written = connection.sendCommand(["SET", key, "1"]);
    const counts = connection.confirm?.(key);
    assert.equal(await written, "OK");
    return await counts;
  }, key);
}

/** Adds one to a key, in a transaction. */
function increase(nodes: Nodes, key: string): Promise<unknown> {
  return nodes.changing.use(async (connection) => {
    const [, , replies] = await Promise.all(
      [["MULTI"], ["INCR", key], ["EXEC"]].map((command) => connection.sendCommand(command)),
    );
    return replies;
  }, key);
}

function read(nodes: Nodes, key: string): Promise<unknown> {
  return nodes.reading.use((connection) => connection.sendCommand(["GET", key]), key);
}
