import assert from "node:assert/strict";
import { keys } from "../../../src/storage/keys/mod.ts";
import {
  ClusterInspection,
  type Snapshot,
  type StoredEntry,
  StoreInspection,
  unsettledKeys,
} from "../../../src/storage/inspect/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { clusterAddress } from "../nodes/_nodes.ts";
import { ClusterStore } from "../outbox/_cluster_store.ts";
import { type Guests, guests, press, roll } from "../outbox/_evening.ts";

redisTest("the whole of a cluster of three masters", async (t) => {
  await using cluster = await RedisCluster.start();
  await using store = new ClusterStore(cluster);
  await using silent = new ClusterStore(cluster, { committed: () => {} });
  await using inspection = await ClusterInspection.open(clusterAddress(cluster));
  const ask = async (name: string, key: string, ...args: string[]) =>
    await cluster.ask(await cluster.masterOf(key), name, key, ...args);

  await t.step(
    "what an outbox owes has arrived in a snapshot, once, and not yet in truth",
    async () => {
      const people = guests("a");
      await press(store, people, "press-1");
      await store.outbox.settled();
      await press(silent, people, "press-2");
      for (const lastRoll of [{ value: 6, at: 1_700_000_000_000 }, null]) {
        await roll(silent, people.guildId, people.ben, lastRoll);
      }
      const owing = await inspection.snapshot();
      assert.deepEqual(booksIn(owing, people), { guild: 2, ann: 2, ben: 2, games: 2 });
      assert.equal(await ask("HGET", keys.playerDrinks(people.ann), "received"), "1");
      await store.outbox.apply(people.guildId);
      const settled = await inspection.snapshot();
      assert.deepEqual(withoutOutbox(settled), withoutOutbox(owing));
      assert.match(JSON.stringify(settled.entries.get(keys.player(people.ben))), /1700000000000/);
    },
  );

  await t.step("an entry that nobody can read is named, and what follows has arrived", async () => {
    const people = guests("b");
    const key = keys.outbox(people.guildId);
    await ask("XADD", key, "*", "m", "{}");
    await press(silent, people, "press-3");
    const snapshot = await inspection.snapshot();
    assert.deepEqual(unsettledKeys(snapshot), [key]);
    assert.deepEqual(booksIn(snapshot, people), { guild: 1, ann: 1, ben: 1, games: 1 });
    await ask("XADD", key, "*", "m", JSON.stringify({ v: 2, effects: [] }));
    await press(silent, people, "press-4");
    assert.equal(booksIn(await inspection.snapshot(), people).ann, 1);
    await ask("XTRIM", key, "MAXLEN", "0");
  });

  await t.step("while people play nothing that a guild has is missing elsewhere", async () => {
    const people = Array.from({ length: 8 }, (_, index) => guests(`c${index}-`));
    const playing = new AbortController();
    const play = people.map(async (each) => {
      for (let turn = 1; !playing.signal.aborted; turn++) await press(store, each, `p-${turn}`);
    });
    const seen: Snapshot[] = [];
    while (seen.length < 10) seen.push(await inspection.snapshot());
    playing.abort();
    await Promise.all(play);
    for (const snapshot of seen) {
      for (const each of people) {
        const { guild, ann, ben, games } = booksIn(snapshot, each);
        assert.ok(Math.min(ann, ben, games) >= guild, JSON.stringify({ guild, ann, ben, games }));
      }
    }
  });

  await t.step("what is strange or of another program is named on every node", async () => {
    const before = await inspection.snapshot();
    await ask("SET", keys.activeGames(), "no set");
    for (const { guildId, ann, ben } of [guests("d")]) {
      for (const id of [guildId, ann, ben]) await ask("SET", `else:{${id}}`, "1");
      await ask("LPUSH", keys.guildTab(guildId), "1");
      await ask("LPUSH", keys.playerDrinks(ann), "1");
    }
    const { strange, foreign, entries } = await inspection.snapshot();
    assert.deepEqual([...strange.values()], ["list", "list"]);
    assert.equal(foreign, before.foreign + 3);
    assert.equal(entries.get(keys.activeGames())?.value, "no set");
  });

  await t.step("what has changed is left, in whichever slot it is", async () => {
    const { guildId, ann } = guests("e");
    const [tab, counts] = [keys.guildTab(guildId), keys.playerDrinks(ann)];
    await ask("HSET", tab, `${ann}:received`, "3");
    const { entries } = await inspection.snapshot();
    const expected = new Map([tab, counts].map((key) => [key, entries.get(key) ?? null]));
    await ask("HSET", tab, `${ann}:received`, "4");
    const write = [["HSET", counts, "received", "3"]];
    assert.equal(await inspection.changeIf(expected, write), false);
    assert.equal(await ask("EXISTS", counts), 0);
    await ask("HSET", tab, `${ann}:received`, "3");
    assert.equal(await inspection.changeIf(expected, write), true);
    assert.equal(await ask("HGET", counts, "received"), "3");
    assert.equal(await inspection.changeIf(expected, write), false);
  });
  assert.deepEqual(store.corrupt, []);
});

redisTest("what was written is confirmed by a replica, where there is one", async () => {
  await using cluster = await RedisCluster.start({ masters: 3, replicas: 1 });
  await using inspection = await ClusterInspection.open(clusterAddress(cluster));
  const key = keys.game("g");
  const entry = { type: "string", key, value: "x", expiresAt: null } as const;
  await inspection.replace([], [entry]);
  await inspection.confirm();
  const master = await cluster.masterOf(key);
  await using alone = await StoreInspection.open({ path: master.socketPath });
  await alone.confirm();
  const [replica] = await cluster.replicasOf(master);
  assert.ok(replica);
  cluster.freeze(replica);
  try {
    const words = /It is written, and after 0\.05 s none of 127\.0\.0\.1:\d+'s replicas has it/;
    await inspection.replace([key], [entry]);
    await assert.rejects(inspection.confirm(50), words);
    await alone.replace([key], [entry]);
    await assert.rejects(alone.confirm(50), /replicas has it/);
  } finally {
    cluster.thaw(replica);
  }
});

redisTest("a cluster that lacks slots is not read in part", async () => {
  await using cluster = await RedisCluster.start({ replicas: 0 });
  const [first] = cluster.servers;
  assert.ok(first);
  await Promise.all(cluster.servers.map((each) => cluster.ask(each, "CLUSTER", "DELSLOTS", 0)));
  await assert.rejects(
    ClusterInspection.open(clusterAddress(cluster)),
    /no node has 1 of the cluster's 16384 slots; `redis-cli --cluster check` and/,
  );
});

function booksIn({ entries }: Snapshot, { guildId, ann, ben }: Guests) {
  const count = (key: string, field: string) => {
    const entry = entries.get(key);
    const fields = entry?.type === "hash" ? entry.value : [];
    return Number(fields.find(([name]) => name === field)?.[1] ?? 0);
  };
  const games = entries.get(keys.playerGames(ann));
  return {
    guild: count(keys.guildTab(guildId), `${ann}:received`),
    ann: count(keys.playerDrinks(ann), "received"),
    ben: count(keys.playerDrinks(ben), "assigned"),
    games: games?.type === "set" ? games.value.length : 0,
  };
}

function withoutOutbox({ entries }: Snapshot): readonly StoredEntry[] {
  return [...entries.values()].filter(({ key }) =>
    !/^(outbox|applied|outbox_mark|done):/.test(key)
  );
}
