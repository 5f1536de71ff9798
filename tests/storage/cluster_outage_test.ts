/** Some nodes of a cluster are away, refuse, lose data or lack: what the store says of them. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import type { StoreUnavailable } from "../../src/service/mod.ts";
import { keys, leastRights, openStore, type RedisStore, slotOf } from "../../src/storage/mod.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { until } from "../_helpers/redis_group.ts";
import { type RedisServer, redisTest } from "../_helpers/redis_server.ts";
import { clusterAddress } from "./nodes/_nodes.ts";
import { EventLog } from "./_engine.ts";
import { StorePlay } from "./_store_play.ts";

/** Waits until a store says this of itself; null: that all is well. */
async function says(store: RedisStore, words: RegExp | null, isPartial = false): Promise<void> {
  let trouble: StoreUnavailable | null = null;
  for (let time = 0; time < 200; time++) {
    trouble = await store.trouble();
    if (words === null && trouble === null) return;
    if (words?.test(trouble?.message ?? "") && trouble?.isPartial === isPartial) return;
    await delay(20);
  }
  assert.fail(`not ${words}, but ${trouble?.message}, ${trouble?.isPartial ? "in part" : "whole"}`);
}

redisTest("what is wrong with some nodes of a cluster is said of these", async (t) => {
  await using cluster = await RedisCluster.start({ replicas: 0 });
  const [first, second, third] = cluster.servers;
  assert.ok(first && second && third);
  const name = `127\\.0\\.0\\.1:${second.port}`;
  const give = async (...rules: string[]) => {
    await cluster.ask(second, "ACL", "SETUSER", "default", ...rules);
  };
  const opened = (log: EventLog) =>
    openStore({ ...clusterAddress(cluster), events: log.listener, lossesEveryMs: 5 });
  const log = new EventLog();
  await using store = await opened(log);
  const well = () => says(store, null);
  /** Waits until these of the three count as there. */
  const reaches = (isUp: readonly boolean[]) =>
    until(`${isUp} are there`, () => {
      const isThere = ({ port }: RedisServer) =>
        store.nodes.some(({ name, isUp }) => isUp && name === `127.0.0.1:${port}`);
      return Promise.resolve(cluster.servers.map(isThere).join() === isUp.join());
    });
  await well();

  await t.step("a right that is missing on one node", async () => {
    await give("-xadd");
    const other = new EventLog();
    await using another = await opened(other);
    await says(another, new RegExp(`^${name}: Redis refused XADD: NOPERM .*'xadd' command`), true);
    assert.equal(other.outages[0]?.isPartial, true);
    await give("+xadd");
    await other.ended;
    await give("resetkeys", ...leastRights("cluster").filter((rule) => /^~(?!applied)/.test(rule)));
    await using third = await opened(new EventLog());
    await says(third, new RegExp(`^${name}: Redis refused applied:{.*}: NOPERM .* keys`), true);
    await give("allkeys");
  });

  await t.step("a node that takes no writes", async () => {
    await cluster.ask(second, "CONFIG", "SET", "maxmemory", "1");
    await says(store, new RegExp(`^${name}: Redis refused: OOM `), true);
    await cluster.ask(second, "CONFIG", "SET", "maxmemory", "0");
    await well();
  });

  await t.step("a node that is gone, and the others with it", async () => {
    await cluster.kill(second);
    await says(store, new RegExp(`^Cannot probe: ${name}: nothing listens on ${name}; `), true);
    await reaches([true, false, true]);
    await store.players.find(idOn(cluster.servers.indexOf(first)));
    await cluster.kill(first);
    await cluster.kill(third);
    await says(store, /: nothing listens on /, false);
    await reaches([false, false, false]);
    for (const server of cluster.servers) await cluster.restart(server);
    await cluster.settled();
    await well();
    await reaches([true, true, true]);
    const [began] = log.outages;
    assert.equal(began?.isPartial, true);
    assert.ok(log.changes.some(({ isPartial }) => !isPartial));
  });

  await t.step("a process that starts while the node with guilds_filled is away", async () => {
    const lost = await cluster.masterOf(keys.guildsFilled());
    let suffix = 0;
    while (await cluster.masterOf(`guild-${suffix}`) === lost) suffix++;
    await cluster.kill(lost);
    await using another = await opened(new EventLog());
    assert.equal((await new StorePlay(another, `${suffix}`).start()).game.status, "waiting");
    await cluster.restart(lost);
    await cluster.settled();
    await well();
  });

  await t.step("a node that has lost its data", async () => {
    while (!log.losses.includes("unmarked")) await delay(5);
    assert.deepEqual(log.losses, ["unmarked"]);
    await cluster.ask(second, "FLUSHALL");
    while (log.losses.length < 2) await delay(5);
    assert.deepEqual(log.losses, ["unmarked", `127.0.0.1:${second.port} emptied`]);
  });

  await t.step("a slot that no node has", async () => {
    const slot = 0;
    await Promise.all(
      cluster.servers.map((each) => cluster.ask(each, "CLUSTER", "DELSLOTS", slot)),
    );
    const words = /^Cannot use all of it: no node has 1 of the cluster's 16384 slots; `redis-cli/;
    await says(store, words, true);
    await using another = await opened(new EventLog());
    await says(another, words, true);
  });
});

/** An id of a player whose keys are on the master of this index, of three. */
function idOn(index: number): string {
  for (let id = 1_000;; id++) {
    if (Math.floor(slotOf(keys.player(String(id))) / Math.ceil(16_384 / 3)) === index) {
      return String(id);
    }
  }
}
