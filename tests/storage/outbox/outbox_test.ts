import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { RecordCorrupt } from "../../../src/service/mod.ts";
import { homeId, keys, slotOf } from "../../../src/storage/keys/mod.ts";
import { isAfter, splitCommit } from "../../../src/storage/outbox/mod.ts";
import { commit } from "../../../src/storage/redis/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { until } from "../../_helpers/redis_group.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { type Changes, ClusterStore, openStale } from "./_cluster_store.ts";
import { balanced, books, type Guests, guests, idAt, press, recordOf, roll } from "./_evening.ts";

Deno.test("ids of entries are in the order of their numbers", () => {
  for (const [id, other] of [["10-0", "9-0"], ["1-10", "1-9"], ["10-0", "9-10"]] as const) {
    assert.deepEqual([isAfter(id, other), isAfter(other, id), isAfter(id, id)], [
      true,
      false,
      false,
    ]);
  }
});

redisTest("an outbox on three masters", async (t) => {
  await using cluster = await RedisCluster.start();
  await using store = new ClusterStore(cluster);

  await t.step("what is elsewhere is written exactly once, by two processes at once", async () => {
    await using other = new ClusterStore(cluster);
    const people = guests("a");
    const ids = Array.from({ length: 15 }, (_, index) => `press-${index}`);
    const repeated = await Promise.all(
      ids.flatMap((id) => [press(store, people, id), press(other, people, id)]),
    );
    assert.equal(repeated.filter(Boolean).length, 15);
    await Promise.all([store.outbox.settled(), other.outbox.settled()]);
    assert.deepEqual(await books(cluster, people), balanced(15));
  });

  await t.step("a list from before adds nothing, and only because of the mark", async () => {
    assert.deepEqual(await afterStaleList(cluster, guests("b"), {}), balanced(2));
    const unmarked = await afterStaleList(cluster, guests("c"), {
      split: (key, { guildId, mutations }) => {
        const kept = mutations.filter((each) => !each.key.startsWith("applied:"));
        return splitCommit(key, { guildId, mutations: kept });
      },
    });
    assert.deepEqual([unmarked.guild, unmarked.ann, unmarked.ben], [2, 3, 3]);
  });

  await t.step("who is overtaken between WATCH and EXEC adds nothing", async () => {
    const people = guests("p");
    await using silent = new ClusterStore(cluster, { committed: () => {} });
    await press(silent, people, "press-1");
    const [stands, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let stood = false;
    {
      await using slow = new ClusterStore(cluster, {
        beforeExec() {
          stood = true;
          stands.resolve();
          return goesOn.promise;
        },
        // It would be sent before the EXEC.
        async confirm() {
          if (stood) await goesOn.promise;
          return true;
        },
      });
      const overtaken = slow.outbox.apply(people.guildId);
      await stands.promise;
      await store.outbox.apply(people.guildId);
      goesOn.resolve();
      await overtaken;
    }
    assert.deepEqual(await books(cluster, people), balanced(1));
  });

  await t.step("what no replica has is not applied", async () => {
    const people = guests("d");
    const outboxKey = keys.outbox(people.guildId);
    await using silent = new ClusterStore(cluster, { committed: () => {} });
    await press(silent, people, "press-1");
    const master = await cluster.masterOf(outboxKey);
    const [replica] = await cluster.replicasOf(master);
    assert.ok(replica);
    cluster.freeze(replica);
    try {
      await assert.rejects(silent.outbox.apply(people.guildId), /No replica has it|no answer/);
      assert.deepEqual(await books(cluster, people), { ...balanced(0), guild: 1, waiting: 1 });
    } finally {
      cluster.thaw(replica);
    }
    await store.outbox.apply(people.guildId);
    assert.deepEqual(await books(cluster, people), balanced(1));
  });

  await t.step("a press found done is unknown until a replica has its marker", async () => {
    const people = guests("e");
    assert.equal(await press(store, people, "press-1"), false);
    assert.equal(await press(store, people, "press-1"), true);
    await store.outbox.settled();
    const marker = keys.done(people.guildId, "press-1");
    const [replica] = await cluster.replicasOf(await cluster.masterOf(marker));
    assert.ok(replica);
    cluster.freeze(replica);
    try {
      await assert.rejects(press(store, people, "press-1"), { outcomeUnknown: true, marker });
    } finally {
      cluster.thaw(replica);
    }
    assert.equal(await press(store, people, "press-1"), true);
    await store.outbox.settled();
    assert.deepEqual(await books(cluster, people), balanced(1));
  });

  await t.step("a slot that moves between WATCH and EXEC, and while it is applied", async () => {
    const people = guests("f");
    const slot = slotOf(people.guildId);
    assert.equal(await press(store, people, "press-1"), false);
    const from = await cluster.masterOf(slot);
    const to = await cluster.masterOf(people.ann);
    let tries = 0;
    const move = async () => {
      if (tries++ === 0) await cluster.moveSlot(slot, to);
    };
    assert.equal(await press(store, people, "press-2", move), false);
    assert.equal(tries, 2);
    assert.equal(await cluster.masterOf(slot), to);
    await cluster.moveSlot(slot, from, () => press(store, people, "press-2").catch(() => {}));
    assert.equal(await press(store, people, "press-3"), false);
    await store.outbox.settled();
    await store.outbox.apply(people.guildId);
    assert.deepEqual(await books(cluster, people), balanced(3));
  });

  await t.step(
    "an entry that nobody can read is said once, and what follows is applied",
    async () => {
      const people = guests("g");
      const key = keys.outbox(people.guildId);
      const master = await cluster.masterOf(key);
      const foreign = JSON.stringify({
        v: 1,
        effects: [{ op: "count", key: keys.guildTab(people.guildId), field: "f", by: 1 }],
      });
      for (const text of ["", "{}", foreign]) {
        await cluster.ask(master, "XADD", key, "*", "m", text);
      }
      await cluster.ask(master, "XADD", key, "*", "other", "1");
      await press(store, people, "press-1");
      await press(store, people, "press-2");
      await store.outbox.settled();
      assert.deepEqual(await books(cluster, people), { ...balanced(2), waiting: 4 });
      assert.equal(store.corrupt.length, 4);
      assert.match(store.corrupt[0]?.message ?? "", new RegExp(`^Cannot read "${key} [0-9-]+": `));
      store.corrupt.length = 0;
    },
  );

  await t.step("an entry of a newer release waits for a process of that release", async () => {
    const people = guests("h");
    const key = keys.outbox(people.guildId);
    await press(store, people, "press-1");
    await store.outbox.settled();
    const newer = JSON.stringify({ v: 2, effects: {} });
    const master = await cluster.masterOf(key);
    const id = String(await cluster.ask(master, "XADD", key, "*", "m", newer));
    await press(store, people, "press-2");
    await store.outbox.settled();
    assert.deepEqual(await books(cluster, people), { ...balanced(1), guild: 2, waiting: 2 });
    assert.match(store.corrupt.splice(0)[0]?.message ?? "", /its version 2 is not one of 1 to 1/);
    await cluster.ask(master, "XDEL", key, id);
    await store.outbox.apply(people.guildId);
    assert.deepEqual(await books(cluster, people), balanced(2));
  });

  await t.step(
    "a person's record keeps its last roll, and stays if it cannot be read",
    async () => {
      const { guildId, ann, ben } = guests("i");
      const rolled = { value: 6, at: 1_700_000_000_000 };
      await using silent = new ClusterStore(cluster, { committed: () => {} });
      for (const lastRoll of [null, rolled, null]) await roll(silent, guildId, ann, lastRoll);
      await store.outbox.apply(guildId);
      assert.deepEqual((await recordOf(cluster, ann))?.lastRoll, rolled);
      await roll(store, guildId, ann, null);
      await cluster.ask(await cluster.masterOf(ben), "SET", keys.player(ben), "broken");
      await roll(store, guildId, ben, rolled);
      await store.outbox.settled();
      assert.deepEqual((await recordOf(cluster, ann))?.lastRoll, rolled);
      await assert.rejects(recordOf(cluster, ben), RecordCorrupt);
      assert.equal(store.corrupt.splice(0)[0]?.key, keys.player(ben));
    },
  );

  await t.step("a person in the slot of the guild by chance", async () => {
    const { guildId, ben } = guests("j");
    const ann = homeId(guildId, crypto.randomUUID());
    const rolled = { value: 6, at: 1_700_000_000_000 };
    for (const lastRoll of [rolled, null]) {
      await roll(store, guildId, ann, lastRoll);
    }
    await press(store, { guildId, ann, ben }, "press-1");
    await store.outbox.settled();
    assert.deepEqual((await recordOf(cluster, ann))?.lastRoll, rolled);
    assert.deepEqual(await books(cluster, { guildId, ann, ben }), balanced(1));
  });

  await t.step("what has no home is refused, and what needs an outbox has a guild", async () => {
    const { guildId, ann } = guests("k");
    const stranger = idAt(1, "old-");
    const write = (home: string, guild: string | null, ...written: string[]) =>
      store.transactor.run<void>("change a game", undefined, home, async (watching) => {
        await watching.watchLast([home]);
        const mutations = written.map((key) => ({ op: "set", key, value: "1" } as const));
        return commit(guild, mutations, [], () => {});
      });
    const home = keys.guildSession(guildId);
    const line = /Cannot read "game:\{old-\d+\}": it is not in the slot of its guild, .+ restore/;
    await assert.rejects(write(home, guildId, keys.game(stranger)), line);
    await assert.rejects(write(keys.game(stranger), guildId, keys.player(ann)), line);
    await assert.rejects(write(home, null, keys.player(ann)), TypeError);
    const watchAway = store.transactor.run<void>(
      "change a game",
      undefined,
      home,
      (watching) =>
        watching.watchLast([home, keys.game(stranger)]).then(() => ({ answer: undefined })),
    );
    await assert.rejects(watchAway, line);
    await write(keys.player(ann), null, keys.player(ann));
    assert.equal(await cluster.ask(await cluster.masterOf(home), "EXISTS", home), 0);
  });

  await t.step("ids grow even where the clock of a master is behind", async () => {
    const people = guests("l");
    const key = keys.outbox(people.guildId);
    await press(store, people, "press-1");
    await store.outbox.settled();
    const tomorrow = `${Date.now() + 86_400_000}-0`;
    const effects = [{ op: "addMembers", key: keys.playerGames(people.ann), members: ["x"] }];
    const entry = JSON.stringify({ v: 1, effects });
    await cluster.ask(await cluster.masterOf(key), "XADD", key, tomorrow, "m", entry);
    await store.outbox.apply(people.guildId);
    await press(store, people, "press-2");
    await store.outbox.settled();
    assert.deepEqual(await books(cluster, people), { ...balanced(2), games: 3 });
  });

  await t.step("a write is unknown if nobody says whether a replica has it", async () => {
    const people = guests("m");
    const [lost, tooLate] = [Promise.withResolvers<boolean>(), new AbortController()];
    await using cutOff = new ClusterStore(cluster, { confirm: () => lost.promise });
    const marker = keys.done(people.guildId, "press-1");
    const pressed = press(cutOff, people, "press-1", undefined, tooLate.signal);
    await until(
      "it is written",
      async () => await cluster.ask(await cluster.masterOf(marker), "EXISTS", marker) === 1,
    );
    lost.reject(new Error("The connection was lost"));
    // By then that is noted, and the next attempt waits for its time.
    await delay(0);
    tooLate.abort();
    await assert.rejects(pressed, { outcomeUnknown: true, marker });
  });

  await t.step("what could not be applied is tried again", async () => {
    const people = guests("n");
    let isBroken = false;
    await using retrying = new ClusterStore(cluster, {
      confirm: () => Promise.resolve(!isBroken),
      committed(guildId) {
        isBroken = true;
        retrying.outbox.soon(guildId);
      },
    });
    await press(retrying, people, "press-1");
    await retrying.outbox.settled();
    assert.deepEqual(await books(cluster, people), { ...balanced(0), guild: 1, waiting: 1 });
    isBroken = false;
    await until("it is applied", async () => (await books(cluster, people)).waiting === 0);
    assert.deepEqual(await books(cluster, people), balanced(1));
  });

  await t.step("who sweeps applies what others have left", async () => {
    const people = guests("o");
    await using silent = new ClusterStore(cluster, { committed: () => {} });
    for (let turn = 1; turn <= 250; turn++) {
      await press(silent, people, `press-${turn}`);
    }
    await store.outbox.apply(people.guildId);
    assert.deepEqual(await books(cluster, people), balanced(250));
  });
  assert.deepEqual(store.corrupt, []);
});

/** The books after a process has read the outbox, another applied it and more, and the first goes on. */
async function afterStaleList(
  cluster: RedisCluster,
  people: Guests,
  changes: Changes,
) {
  await using silent = new ClusterStore(cluster, { committed: () => {} });
  await press(silent, people, "press-1");
  await using store = new ClusterStore(cluster, changes);
  await using stale = await openStale(cluster, people.guildId, changes);
  await press(store, people, "press-2");
  await store.outbox.settled();
  await stale.goOn();
  return await books(cluster, people);
}
