/** A store whose master Sentinels name: it follows the master, and what it says was done stays done. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import { StoreUnavailable } from "../../src/service/mod.ts";
import { openStore, type RedisStore } from "../../src/storage/mod.ts";
import { limitMs } from "../_helpers/long_test.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { SentinelSet } from "../_helpers/redis_sentinel.ts";
import { ann, ben, StorePlay } from "./_store_play.ts";
import { sentinelAddress } from "./nodes/_nodes.ts";

/** From the moment that there is a new master, in milliseconds. */
const recoveryMs = limitMs(5_000);

redisTest("whatever a store says was done survives the loss of its master", async () => {
  await using set = await SentinelSet.start();
  await using store = await open(set);
  const play = new StorePlay(store);
  const started: string[] = [];
  let hasNewMaster = Infinity;
  const playing = (async () => {
    for (let number = 0; performance.now() < hasNewMaster; number++) {
      const one = new StorePlay(store, "t", { channel: `${number}`, ids: `-${number}` });
      try {
        started.push((await one.start()).game.id);
      } catch (error) {
        assert.ok(error instanceof StoreUnavailable, String(error));
        await delay(5);
      }
    }
  })();
  while (started.length < 20) await delay(5);
  const master = await set.master();
  await set.kill(master);
  const next = await set.failedOver(master);
  hasNewMaster = performance.now();
  await playing;
  const invocation = play.invocation(ann);
  const { game } = await recovers(() => play.start(ann, null, invocation));
  assert.ok(performance.now() - hasNewMaster < recoveryMs);
  await play.join(game.id, ben);
  assert.ok(await store.ready());
  for (const id of started) assert.equal(await set.ask(next, "EXISTS", `game:{${id}}`), 1, id);
});

redisTest("what no replica has confirmed is not known, until one has", async () => {
  await using set = await SentinelSet.start({ downAfterMs: 60_000 });
  await using store = await open(set);
  await using other = await open(set);
  const play = new StorePlay(store);
  const { game } = await play.start();
  const { id } = play.invocation(ben);
  const move = (on: RedisStore) =>
    new StorePlay(on).move(game.id, ben, { type: "join" }, {
      id,
      person: ben,
      signal: AbortSignal.timeout(1000),
    });
  const unknown = (error: unknown) => error instanceof StoreUnavailable && error.outcomeUnknown;
  for (const server of set.servers.slice(1)) set.freeze(server);
  await assert.rejects(move(store), unknown);
  // It is on the master. Another process finds it there, and it may be lost all the same.
  const marker = `done:{${game.id}}:${id}`;
  assert.equal(await set.ask(await set.master(), "EXISTS", marker), 1);
  await assert.rejects(move(other), unknown);
  for (const server of set.servers.slice(1)) set.thaw(server);
  const moved = await recovers(() => move(other));
  assert.equal(moved.replayed, true);
  assert.deepEqual(moved.game.players.map(({ id }) => id), [ann.id, ben.id]);
  assert.equal(await store.doneMarkers.settle(marker), "committed");
});

/** Repeats something until it is known to be done. */
async function recovers<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await delay(20);
    }
  }
}

/** Opens a store on what Sentinels watch. */
function open(set: SentinelSet): Promise<RedisStore> {
  return openStore({ ...sentinelAddress(set), connections: 2 });
}
