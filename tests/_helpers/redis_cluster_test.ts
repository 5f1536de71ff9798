import assert from "node:assert/strict";
import { RedisCluster } from "./redis_cluster.ts";
import { redisTest } from "./redis_server.ts";

redisTest(
  "a cluster of three masters loses one, gets it back as a replica, and moves a slot",
  async () => {
    await using cluster = await RedisCluster.start({ nodeTimeoutMs: 500 });
    const [key, slot] = ["game:{123456789}", 0x31c3 % 16384];
    const master = await cluster.masterOf(key);
    assert.equal(await cluster.masterOf(slot), master);
    const [replica] = await cluster.replicasOf(master);
    assert.ok(replica);
    await cluster.ask(master, "SET", key, "1");
    assert.equal(await cluster.ask(master, "WAIT", 1, 1000), 1);
    await cluster.kill(master);
    assert.equal(await cluster.failedOver(key, master), replica);
    assert.equal(await cluster.ask(replica, "GET", key), "1");
    await cluster.restart(master);
    await cluster.settled();
    assert.deepEqual(await cluster.replicasOf(replica), [master]);
    const other = await cluster.masterOf(0);
    await cluster.moveSlot(slot, other);
    assert.equal(await cluster.masterOf(key), other);
    assert.equal(await cluster.ask(other, "GET", key), "1");
  },
);
