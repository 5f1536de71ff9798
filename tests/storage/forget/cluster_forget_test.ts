import assert from "node:assert/strict";
import { ClusterInspection, keys, openStore } from "../../../src/storage/mod.ts";
import { commit, type Mutation } from "../../../src/storage/redis/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { findingsIn } from "../../ops/doctor/_findings.ts";
import { RandomPlay } from "../../ops/_random_play.ts";
import { clusterAddress } from "../nodes/_nodes.ts";
import { ClusterStore, openStale } from "../outbox/_cluster_store.ts";

const [annId, cleoId, guildId] = ["1001", "1003", "901"];

redisTest("a player is forgotten on a cluster of three masters", async (t) => {
  await using cluster = await RedisCluster.start();
  await using store = await openStore(clusterAddress(cluster));
  await using inspection = await ClusterInspection.open(clusterAddress(cluster));
  await using silent = new ClusterStore(cluster, { committed: () => {} });
  const ask = async (name: string, key: string, ...args: string[]) =>
    await cluster.ask(await cluster.masterOf(key), name, key, ...args);
  const tracesOf = async (id: string, name: string) => {
    const { entries } = await inspection.snapshot();
    return [...entries.values()].filter(({ key }) => !/^(done|applied):/.test(key))
      .map((entry) => JSON.stringify(entry))
      .filter((text) => new RegExp(`\\b${id}\\b|\\b${name}\\b`).test(text));
  };
  /** Everybody plays, until Cleo has drinks. */
  const playUntilCleoOwes = async (seed: number) => {
    const evening = new RandomPlay(store, seed);
    for (let turn = 1; turn <= 10; turn++) {
      await evening.play(100);
      await store.settled();
      const counts = await store.ledger.counts(cleoId);
      if (counts.received > 0) return counts;
    }
    throw new Error("Cleo has not received a drink");
  };
  /** A press that counts for somebody, still in the outbox. */
  const owe = (playerId: string, onTab = playerId) => {
    const key = keys.guildTab(guildId);
    return silent.transactor.run<void>("change a game", undefined, key, async (watching) => {
      await watching.watchLast([key]);
      const mutations: readonly Mutation[] = [
        { op: "count", key, field: `${onTab}:received`, by: 1 },
        { op: "count", key: keys.playerDrinks(playerId), field: "received", by: 1 },
      ];
      return commit(guildId, mutations, [], () => {});
    });
  };

  await t.step("in all guilds, and what they owe is somebody's", async () => {
    const before = await playUntilCleoOwes(3);
    assert.ok((await tracesOf(cleoId, "Cleo")).length > 10);
    assert.deepEqual((await store.players.forget(cleoId, "gone-1")).left, []);
    await store.settled();
    assert.deepEqual(await tracesOf(cleoId, "Cleo"), []);
    assert.deepEqual(await store.ledger.counts("gone-1"), before);
    assert.deepEqual(await findingsIn(inspection), []);
    const ms = Number(await ask("PTTL", keys.applied(cleoId)));
    assert.ok(ms > 14 * 60_000 && ms <= 15 * 60_000, `the mark lives for ${ms}`);
  });

  await t.step("and is somebody new when they play again, whose mark has no end", async () => {
    await playUntilCleoOwes(8);
    assert.equal((await store.players.find(cleoId))?.name, "Cleo");
    assert.equal(await ask("PTTL", keys.applied(cleoId)), -1);
    assert.deepEqual(await findingsIn(inspection), []);
    assert.deepEqual((await store.players.forget(cleoId, "gone-2")).left, []);
    await store.settled();
    assert.deepEqual(await tracesOf(cleoId, "Cleo"), []);
    assert.deepEqual(await findingsIn(inspection), []);
  });

  await t.step("with what was on its way to them", async () => {
    const { received } = await store.ledger.counts(annId);
    await owe(annId);
    assert.deepEqual((await store.players.forget(annId, "gone-3")).left, []);
    await store.settled();
    assert.deepEqual(await tracesOf(annId, "Ann"), []);
    assert.equal((await store.ledger.counts("gone-3")).received, received + 1);
  });

  await t.step("with what is on its way where nothing else names them any more", async () => {
    const playerId = "1008";
    await owe(playerId, "gone-3");
    assert.deepEqual((await store.players.forget(playerId, "gone-5")).left, []);
    await silent.outbox.apply(guildId);
    assert.deepEqual(await tracesOf(playerId, "nobody"), []);
  });

  await t.step("what cannot be read and may name them is named", async () => {
    const playerId = "1010";
    const key = keys.outbox(guildId);
    const add = async (...fields: string[]) => String(await ask("XADD", key, "*", ...fields));
    const newer = JSON.stringify({ v: 9, effects: [{ key: keys.playerDrinks(playerId) }] });
    const ids = [await add("m", newer), await add("theirs", "1")];
    await add("m", newer.replace(playerId, "77"));
    const { left } = await store.players.forget(playerId, "gone-6");
    assert.deepEqual(left, ids.map((id) => `${key} ${id}`));
    await ask("XTRIM", key, "MAXLEN", "0");
  });

  await t.step("and a process that has read what was on its way brings nothing back", async () => {
    const playerId = "1009";
    await owe(playerId);
    await using stale = await openStale(cluster, guildId);
    assert.deepEqual((await store.players.forget(playerId, "gone-4")).left, []);
    await stale.goOn();
    await store.settled();
    assert.deepEqual(await tracesOf(playerId, "nobody"), []);
    assert.ok(Number(await ask("PTTL", keys.applied(playerId))) > 0);
  });
});
