/** Views from replicas, by a store on servers that are doctored, frozen, cut off and killed. */
import assert from "node:assert/strict";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { openStore, type RedisStore } from "../../../src/storage/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { limitMs } from "../../_helpers/long_test.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { until } from "../../_helpers/redis_group.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";
import { SentinelSet } from "../../_helpers/redis_sentinel.ts";

import { ben, StorePlay } from "../_store_play.ts";
import { clusterAddress, sentinelAddress } from "./_nodes.ts";

const test = sideBySide("views from replicas", redisTest);
const views = { connections: 2, readReplicas: true } as const;

test("with Sentinels what is looked at comes from a replica, and nothing else", async () => {
  await using set = await SentinelSet.start({ replicas: 1, downAfterMs: 60_000 });
  await using store = await openStore({ ...sentinelAddress(set), ...views });
  const play = new StorePlay(store);
  const id = await play.playGame();
  const [master, replica] = set.servers;
  assert.ok(master && replica);
  const sessionId = await sessionOf(store);
  const sessionTab = `session_tab:{${sessionId}}`;
  // What the replica shows from now on, nobody has written.
  await set.ask(replica, "CONFIG", "SET", "replica-read-only", "no");
  await set.ask(replica, "HSET", sessionTab, `${ben.id}:paid`, 7);
  await set.ask(replica, "DEL", `game:{${id}}`, `board:{${id}}`);
  await until("the replica is connected", async () => await paidBy(store, sessionId) === 7);
  assert.equal((await store.games.find(id))?.game.id, id, "what it lacks is asked of the master");
  assert.equal((await play.pay(ben, [sessionId])).payments.length, 1, "a press is the master's");
  assert.equal(await set.ask(master, "HGET", sessionTab, `${ben.id}:paid`), "1");
  set.freeze(replica);
  const began = performance.now();
  assert.equal(await paidBy(store, sessionId), 1, "a replica that does not answer: the master");
  assert.ok(performance.now() - began < limitMs(1_000));
  assert.equal(await paidBy(store, sessionId), 1);
  set.thaw(replica);
});

test(
  "on a cluster a replica that lags is believed only where the master is gone",
  async () => {
    await using cluster = await RedisCluster.start({ masters: 1, nodeTimeoutMs: 60_000 });
    const [master, replica] = cluster.servers;
    assert.ok(master && replica);
    await using store = await openStore({ ...clusterAddress(cluster), ...views });
    const play = new StorePlay(store);
    await play.playGame();
    await store.settled();
    const sessionId = await sessionOf(store);
    const calls = async () =>
      /cmdstat_hgetall:calls=(\d+)/.exec(
        String(await cluster.ask(replica, "INFO", "commandstats")),
      )?.[1] ?? "0";
    await until("the replica is connected", async () => {
      const before = await calls();
      assert.equal(await paidBy(store, sessionId), 0);
      return await calls() !== before;
    });

    // The replica loses its master, which goes on.
    await cluster.ask(master, "CONFIG", "SET", "requirepass", "other");
    await cluster.ask(master, "CLIENT", "KILL", "TYPE", "replica");
    await until("the link is down", async () => {
      const info = await cluster.ask(replica, "INFO", "replication");
      return /master_link_status:down/.test(String(info));
    });
    await cluster.ask(master, "HSET", `session_tab:{${sessionId}}`, `${ben.id}:paid`, 7);
    assert.equal(await paidBy(store, sessionId), 7);

    await cluster.kill(master);
    assert.equal(await paidBy(store, sessionId), 0, "the replica's last word");
    assert.deepEqual(await store.ledger.counts(ben.id), { received: 2, assigned: 0, paid: 0 });
    assert.equal((await store.ledger.debts([sessionId], ben.id))[0]?.length, 2);
    await assert.rejects(play.pay(ben, [sessionId]), StoreUnavailable);
  },
);

test("a master that is frozen is looked at by its replica", async () => {
  await using set = await SentinelSet.start({ replicas: 1, downAfterMs: 60_000 });
  await using store = await openStore({ ...sentinelAddress(set), ...views });
  await new StorePlay(store).playGame();
  const sessionId = await sessionOf(store);
  const [master, replica] = set.servers;
  assert.ok(master && replica);
  set.freeze(master);
  await until("the replica is connected", async () => {
    try {
      return await paidBy(store, sessionId) === 0;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return false;
    }
  });
  await until("the replica has heard nothing for some time", async () => {
    const info = String(await set.ask(replica, "INFO", "replication"));
    return Number(/master_last_io_seconds_ago:(\d+)/.exec(info)?.[1]) > 2;
  });
  assert.equal(await paidBy(store, sessionId), 0);
  set.thaw(master);
});

async function sessionOf(store: RedisStore): Promise<string> {
  return (await store.sessions.ofGuild("guild-t"))?.currentId ?? "none";
}

/** How many drinks Ben has paid, by the session's tab. */
async function paidBy(store: RedisStore, sessionId: string): Promise<number | undefined> {
  const lines = await store.ledger.sessionTab(sessionId);
  return lines.find(({ playerId }) => playerId === ben.id)?.paid;
}
