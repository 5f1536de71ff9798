import assert from "node:assert/strict";
import { setImmediate } from "node:timers";
import fakeTimers from "@sinonjs/fake-timers";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { openTwoStores } from "../_engine.ts";
import { ann, ben, session, StorePlay } from "../_store_play.ts";

redisTest("views are cached, and a foreign write is seen", async () => {
  await using setup = await openCached();
  const { store, other, proxy } = setup;
  const play = new StorePlay(other);
  const id = await play.playGame();
  const look = async () => (await store.ledger.sessionTab(session))[0]?.paid;
  assert.equal(await look(), 0);
  assert.equal(await proxy.count(look), 0);
  await play.pay(ben, [session]);
  await until(async () => await look() === 1);
  assert.equal((await store.games.find(id))?.board, null);
  assert.equal(await proxy.count(() => store.games.find(id)), 0);
  await play.saveBoard((await other.games.find(id))!.game, "50");
  await until(async () => (await store.games.find(id))?.board?.messageId === "50");
  const stats = store.cacheStats;
  assert.ok(stats && stats.hits >= 3 && stats.misses >= 4 && stats.hitRate > 0, `${stats?.hits}`);
  assert.equal(other.cacheStats, null);
});

redisTest("one's own writes are seen as well", async () => {
  await using setup = await openCached();
  const play = new StorePlay(setup.store);
  await play.playGame();
  for (let paid = 0; paid < 2; paid++) {
    await until(async () => (await setup.store.ledger.guildTab("guild-t"))[0]?.paid === paid);
    await play.pay(ben, [session]);
  }
});

redisTest("changes never read through the cache", async () => {
  await using setup = await openCached();
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  await setup.store.games.find(game.id);
  setup.proxy.losesPushes = true;
  await new StorePlay(setup.other, "t", { ids: "b" }).join(game.id, ben);
  assert.equal((await setup.store.games.find(game.id))?.game.players.length, 1);
  const begun = await play.begin(game.id);
  assert.equal(begun.game.players.length, 2);
});

redisTest("a view whose invalidation got lost is true again after five seconds", async () => {
  await using setup = await openCached();
  const { store, other, proxy } = setup;
  const play = new StorePlay(other);
  await play.playGame();
  const look = async () => (await store.ledger.sessionTab(session))[0]?.paid;
  const clock = fakeTimers.install({ toFake: ["Date"], now: Date.now() });
  try {
    assert.equal(await look(), 0);
    proxy.losesPushes = true;
    await play.pay(ben, [session]);
    clock.tick(4999);
    assert.equal(await look(), 0);
    clock.tick(2);
    assert.equal(await look(), 1);
  } finally {
    clock.uninstall();
  }
});

redisTest("with its connection the cache is lost, and comes back with it", async () => {
  await using setup = await openCached();
  const { store, other, bare, proxy } = setup;
  const play = new StorePlay(other);
  await play.playGame();
  const look = async () => (await store.ledger.sessionTab(session))[0]?.paid;
  assert.equal(await look(), 0);
  proxy.losesPushes = true;
  await play.pay(ben, [session]);
  assert.equal(await look(), 0);
  proxy.losesPushes = false;
  const before = store.cacheStats?.hits ?? 0;
  for (const client of String(await bare("CLIENT", "LIST")).split("\n")) {
    const [, id] = /^id=(\d+) .* flags=\w*t/.exec(client) ?? [];
    if (id) await bare("CLIENT", "KILL", "ID", id);
  }
  await until(async () => await look() === 1);
  await until(async () => await proxy.count(look) === 0);
  assert.ok((store.cacheStats?.hits ?? 0) > before);
});

redisTest("while the cache's connection does not answer, views are read without it", async () => {
  await using setup = await openCached();
  const { store, proxy } = setup;
  const play = new StorePlay(store);
  await play.playGame();
  proxy.fuse = (commands) => commands.includes("HGETALL") ? "cut before" : "pass";
  const looking = store.ledger.sessionTab(session);
  proxy.once("HGETALL", "cut before");
  assert.equal((await looking).length, 2);
});

redisTest("moves of two on a cached store lose nothing", async () => {
  await using setup = await openCached();
  const play = new StorePlay(setup.store);
  for (let game = 0; game < 5; game++) {
    const id = await play.playGame();
    await play.saveBoard((await setup.store.games.find(id))!.game);
  }
  assert.deepEqual(
    (await setup.other.ledger.guildTab("guild-t")).map(({ received }) => received),
    [10, 0],
  );
  assert.equal((await setup.store.players.find(ann.id))?.lastRoll?.value, 6);
});

function openCached() {
  return openTwoStores({ start: () => startRealEngine() }, { cache: true });
}

/** Looks until the cache shows it, which has to happen by itself. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 2000; look++) {
    if (await isSo()) return;
    // A cached answer takes no turn of the event loop, so nothing else would ever happen.
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.fail("It never came to be so");
}
