import assert from "node:assert/strict";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { type Changes, ClusterStore } from "./_cluster_store.ts";
import { balanced, books, guests, press } from "./_evening.ts";

/** Fails over soon, and to a replica that was frozen for a while, too. */
const quick = { nodeTimeoutMs: 1000, args: ["--cluster-replica-validity-factor", "0"] };

longTest(
  "a master that is lost between a commit and its effects takes neither along",
  async () => {
    await using cluster = await RedisCluster.start(quick);
    await using store = new ClusterStore(cluster);
    await using silent = new ClusterStore(cluster, { committed: () => {} });
    const people = guests("m");
    assert.equal(await press(silent, people, "press-1"), false);
    const master = await cluster.masterOf(people.guildId);
    await cluster.kill(master);
    await cluster.failedOver(people.guildId, master);
    await cluster.restart(master);
    await cluster.settled();
    await store.outbox.apply(people.guildId);
    assert.deepEqual(await books(cluster, people), balanced(1));
    assert.equal(await press(store, people, "press-1"), true);
  },
  redisTest,
);

longTest("effects that no replica has are not forgotten: their master may be lost", async () => {
  const [honest, careless] = await Promise.all([
    afterLossOf("ann", {}),
    afterLossOf("ann", { confirm: () => Promise.resolve(true) }),
  ]);
  assert.deepEqual(honest, { ...balanced(2), wasTold: true });
  assert.deepEqual([careless.guild, careless.ann, careless.waiting], [2, 1, 0], "without WAIT");
}, redisTest);

longTest("an entry that no replica has is not applied: its master may be lost", async () => {
  const [honest, careless] = await Promise.all([
    afterLossOf("guildId", {}),
    afterLossOf("guildId", { confirm: () => Promise.resolve(true) }),
  ]);
  assert.deepEqual(honest, { ...balanced(1), wasTold: false });
  const { guild, ann, wasTold } = careless;
  assert.deepEqual([guild, ann, wasTold], [1, 2, true], "without WAIT the press is lost");
}, redisTest);

/**
 * The books after an outbox was applied while one master's replica was cut off, and that master was
 * lost: that of the guild, with its last commit, or that of a person. And whether somebody was told
 * that the last press counted.
 */
async function afterLossOf(whose: "guildId" | "ann", changes: Changes) {
  await using cluster = await RedisCluster.start(quick);
  await using store = new ClusterStore(cluster, changes);
  await using silent = new ClusterStore(cluster, { ...changes, committed: () => {} });
  const people = guests("n");
  // From here on there are connections to all masters.
  await press(store, people, "press-0");
  await press(silent, people, "press-0");
  await store.outbox.settled();
  const master = await cluster.masterOf(people[whose]);
  if (whose === "ann") await press(silent, people, "press-1");
  // Its replica may not come back.
  await cluster.ask(master, "CONFIG", "SET", "requirepass", "nobody knows");
  await cluster.ask(master, "CLIENT", "KILL", "TYPE", "replica");
  const wasTold = whose === "ann" || await isToldToCount(press(silent, people, "press-1"));
  for (const _time of ["first", "again"]) {
    const applied = await store.outbox.apply(people.guildId).then(() => true, () => false);
    assert.equal(applied, changes.confirm !== undefined);
  }
  await cluster.kill(master);
  await cluster.failedOver(people[whose], master);
  await cluster.restart(master);
  await cluster.settled();
  await store.outbox.apply(people.guildId);
  return { ...await books(cluster, people), wasTold };
}

/** Whether a press is done; if not, nobody knows. */
async function isToldToCount(pressed: Promise<boolean>): Promise<boolean> {
  try {
    await pressed;
    return true;
  } catch (error) {
    assert.ok(error instanceof StoreUnavailable && error.outcomeUnknown);
    return false;
  }
}
