import assert from "node:assert/strict";
import { keyKindNames, leastRights, openStore } from "../../src/storage/mod.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { isLong, unlessLong } from "../_helpers/long_test.ts";
import { clusterAddress } from "./nodes/_nodes.ts";
import { ClusterEngine } from "./_cluster_engine.ts";
import { storeContract } from "./_contract.ts";
import { EventLog } from "./_engine.ts";
import { ann, ben, StorePlay } from "./_store_play.ts";

redisTest("an evening on a cluster of three masters, by a user with the least rights", async () => {
  await using cluster = await RedisCluster.start();
  for (const server of cluster.servers) {
    await cluster.ask(
      server,
      "ACL",
      "SETUSER",
      "ronnied",
      "on",
      ">s3cret",
      ...leastRights("cluster"),
    );
  }
  const log = new EventLog();
  await using store = await openStore({
    ...clusterAddress(cluster),
    username: "ronnied",
    password: "s3cret",
    events: log.listener,
  });
  assert.equal(await store.problem(), null);
  const play = new StorePlay(store);
  const id = await play.playGame();
  const view = await store.games.find(id);
  assert.equal(view?.game.status, "completed");
  await play.saveBoard(view.game, "900");
  const sessions = await store.sessions.ofGuild("guild-t");
  assert.ok(sessions);
  assert.equal((await play.pay(ben, [sessions.currentId])).payments.length, 1);
  const next = await play.start(ann, id);
  await play.join(next.game.id, ben);
  await store.settled();
  assert.deepEqual(await store.ledger.counts(ben.id), { received: 2, assigned: 0, paid: 1 });
  assert.deepEqual((await store.players.find(ann.id))?.lastRoll?.value, 6);
  assert.equal((await store.players.find(ann.id))?.currentGameId, next.game.id);
  assert.deepEqual((await store.players.gameIds(ben.id)).toSorted(), [id, next.game.id].toSorted());
  assert.equal(await store.games.countActive(), 1);
  assert.deepEqual((await store.games.active()).map((game) => game.id), [next.game.id]);
  assert.equal((await store.janitor.sweep()).outboxes, 0);
  assert.deepEqual([log.corrupt, log.outages], [[], []]);
  const lifeOf = async (key: string) =>
    Number(await cluster.ask(await cluster.masterOf(key), "PTTL", key));
  const pointerMs = await lifeOf("channel:{channel-t}");
  assert.ok(Math.abs(await lifeOf("applied:{channel-t}") - pointerMs) < 1000);
  assert.equal(await lifeOf("applied:{1001}"), -1);
});

/** How many tests of the contract run at once, each on a cluster of its own: they mostly wait. */
const atOnce = 3;

/** The clusters that no test is using. */
const idle: ClusterEngine[] = [];

const register = sideBySide(
  "the store on a cluster of three masters",
  (name, run) =>
    redisTest(name, async (t) => {
      await using clusters = new AsyncDisposableStack();
      const start = () => RedisCluster.start({ replicas: 0 });
      for (const cluster of await Promise.all(Array.from({ length: atOnce }, start))) {
        const engine = new ClusterEngine(clusters.use(cluster), () => void idle.push(engine));
        idle.push(engine);
      }
      await run(t);
    }),
  atOnce,
);

/** A cluster that no other test is using, empty. */
async function emptied(): Promise<ClusterEngine> {
  const engine = idle.pop();
  if (!engine) throw new TypeError("More tests run at once than there are clusters");
  await engine.empty();
  return engine;
}

storeContract("a cluster", register, emptied, {
  rounds: 50,
  kinds: keyKindNames,
  registerLong: (name, fn) =>
    isLong ? register(name, fn) : register(unlessLong(name), fn, { ignore: true }),
});
