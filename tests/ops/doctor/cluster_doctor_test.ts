import assert from "node:assert/strict";
import { examine, judge, repair, reportLines } from "../../../src/ops/mod.ts";
import { ClusterInspection, keys, openStore } from "../../../src/storage/mod.ts";
import { commit, type Mutation } from "../../../src/storage/redis/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { clusterAddress } from "../../storage/nodes/_nodes.ts";
import { ClusterStore } from "../../storage/outbox/_cluster_store.ts";
import { redisExamination as options } from "../_inspected_store.ts";
import { RandomPlay } from "../_random_play.ts";

redisTest("the doctor looks at a cluster", async (t) => {
  await using cluster = await RedisCluster.start();
  await using inspection = await ClusterInspection.open(clusterAddress(cluster));
  const report = async () => {
    const checks = await examine(inspection, options);
    return { text: reportLines("a cluster", checks).join("\n"), ...judge(checks) };
  };
  const ask = async (key: string, ...command: string[]) =>
    await cluster.ask(await cluster.masterOf(key), ...command);

  await t.step("on which people play, and finds nothing", async () => {
    await using store = await openStore(clusterAddress(cluster));
    await new RandomPlay(store, 5).play(200);
    await store.settled();
    const { text, problems } = await report();
    assert.equal(problems, 0, text);
    assert.match(text, /homes +\d+ games and sessions/);
    assert.match(text, /outboxes +0 changes of 0 servers on their way/);
    assert.match(text, /replicas +1 that follow the master/);
  });

  await t.step("a mark that is later than all that its outbox has had", async () => {
    const [outboxKey, markKey] = [keys.outbox("905"), keys.applied("1001")];
    const ahead = `${Date.now() + 3_600_000}-0`;
    await ask(markKey, "HSET", markKey, "905", ahead);
    const { text, problems } = await report();
    assert.equal(problems, 1, text);
    assert.ok(
      text.includes(`${outboxKey}: The mark ${ahead} in ${markKey} is later than all`),
      text,
    );
    await ask(markKey, "HDEL", markKey, "905");
    assert.equal((await report()).problems, 0);
  });

  await t.step("what an outbox owes is no mistake, and is not repaired twice", async () => {
    await using silent = new ClusterStore(cluster, { committed: () => {} });
    const tabKey = keys.guildTab("901");
    await silent.transactor.run<void>("change a game", undefined, tabKey, async (watching) => {
      await watching.watchLast([tabKey]);
      const mutations: readonly Mutation[] = [
        { op: "count", key: tabKey, field: "1001:received", by: 1 },
        { op: "count", key: keys.playerDrinks("1001"), field: "received", by: 1 },
      ];
      return commit("901", mutations, [], () => {});
    });
    const owing = await report();
    assert.equal(owing.problems, 0, owing.text);
    assert.match(owing.text, /outboxes +1 changes of 1 servers on their way/);
    const before = await ask(
      keys.playerDrinks("1001"),
      "HGET",
      keys.playerDrinks("1001"),
      "received",
    );
    await repair(inspection, options, () => {});
    const after = await ask(
      keys.playerDrinks("1001"),
      "HGET",
      keys.playerDrinks("1001"),
      "received",
    );
    assert.equal(after, before);
    await silent.outbox.apply("901");
    assert.equal((await report()).problems, 0);
  });

  await t.step("a wrong count is repaired", async () => {
    const key = keys.playerDrinks("1003");
    const before = await ask(key, "HGET", key, "received");
    assert.ok(Number(before) > 0);
    await ask(key, "HSET", key, "received", "0");
    assert.ok((await report()).repairable > 0);
    assert.ok(await repair(inspection, options, () => {}) > 0);
    assert.equal(await ask(key, "HGET", key, "received"), before);
  });

  await t.step(
    "ids of before, an outbox that waits, and what nodes do when others are away",
    async () => {
      const key = keys.outbox("903");
      const effect = { op: "addMembers", key: keys.activeGames(), members: ["g"] };
      await ask(
        key,
        "XADD",
        key,
        "1700000000000-0",
        "m",
        JSON.stringify({ v: 1, effects: [effect] }),
      );
      const session = { id: "old", guildId: "903", openerId: "1", openedAt: 1 };
      const text = JSON.stringify({ v: 1, ...session, closedAt: null, expiresAt: null });
      await ask(keys.session("old"), "SET", keys.session("old"), text);
      const [first] = cluster.servers;
      assert.ok(first);
      await cluster.ask(first, "CONFIG", "SET", "cluster-require-full-coverage", "yes");
      await cluster.ask(first, "CONFIG", "SET", "cluster-node-timeout", "15000");
      await cluster.ask(first, "CONFIG", "SET", "min-replicas-to-write", "2");
      const found = (await report()).text;
      assert.match(found, /session:\{old\}.*not in the slot of its server/);
      assert.match(found, /outbox:\{903\}.*Changes wait for \d+ min/);
      const node = `127\\.0\\.0\\.1:${first.port}: `;
      assert.match(found, new RegExp(`${node}cluster-require-full-coverage is yes`));
      assert.match(found, new RegExp(`${node}cluster-node-timeout is 15000 ms`));
      assert.match(found, new RegExp(`${node}min-replicas-to-write is 2`));
      assert.equal(found.match(/cluster-require-full-coverage is yes/g)?.length, 1);
    },
  );
});
