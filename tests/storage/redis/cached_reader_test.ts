import assert from "node:assert/strict";
import { setImmediate } from "node:timers";
import fakeTimers from "@sinonjs/fake-timers";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { type Bench, openBench } from "../_engine.ts";
import { ann, ben, Evening } from "../_evening.ts";

redisTest("views are cached, and a foreign write is seen", async () => {
  await using bench = await openCachedBench();
  const { store, other, wire } = bench;
  const evening = new Evening(other);
  const id = await evening.playGame();
  const look = async () => (await store.ledger.sessionTab("guild-t-1"))[0]?.paid;
  assert.equal(await look(), 0);
  assert.equal(await wire.count(look), 0);
  await evening.pay(ben, ["guild-t-1"]);
  await until(async () => await look() === 1);
  assert.equal((await store.games.find(id))?.board, null);
  assert.equal(await wire.count(() => store.games.find(id)), 0);
  await evening.saveBoard((await other.games.find(id))!.game, "50");
  await until(async () => (await store.games.find(id))?.board?.messageId === "50");
  const stats = store.cacheStats;
  assert.ok(stats && stats.hits >= 3 && stats.misses >= 4 && stats.hitRate > 0, `${stats?.hits}`);
  assert.equal(other.cacheStats, null);
});

redisTest("one's own writes are seen as well", async () => {
  await using bench = await openCachedBench();
  const evening = new Evening(bench.store);
  await evening.playGame();
  for (let paid = 0; paid < 2; paid++) {
    await until(async () => (await bench.store.ledger.guildTab("guild-t"))[0]?.paid === paid);
    await evening.pay(ben, ["guild-t-1"]);
  }
});

redisTest("changes never read through the cache", async () => {
  await using bench = await openCachedBench();
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  await bench.store.games.find(game.id);
  bench.wire.losesPushes = true;
  await new Evening(bench.other, "t", { ids: "b" }).join(game.id, ben);
  assert.equal((await bench.store.games.find(game.id))?.game.players.length, 1);
  const begun = await evening.begin(game.id);
  assert.equal(begun.game.players.length, 2);
});

redisTest("a view whose invalidation got lost is true again after five seconds", async () => {
  await using bench = await openCachedBench();
  const { store, other, wire } = bench;
  const evening = new Evening(other);
  await evening.playGame();
  const look = async () => (await store.ledger.sessionTab("guild-t-1"))[0]?.paid;
  const clock = fakeTimers.install({ toFake: ["Date"], now: Date.now() });
  try {
    assert.equal(await look(), 0);
    wire.losesPushes = true;
    await evening.pay(ben, ["guild-t-1"]);
    clock.tick(4999);
    assert.equal(await look(), 0);
    clock.tick(2);
    assert.equal(await look(), 1);
  } finally {
    clock.uninstall();
  }
});

redisTest("with its connection the cache is lost, and comes back with it", async () => {
  await using bench = await openCachedBench();
  const { store, other, bare, wire } = bench;
  const evening = new Evening(other);
  await evening.playGame();
  const look = async () => (await store.ledger.sessionTab("guild-t-1"))[0]?.paid;
  assert.equal(await look(), 0);
  wire.losesPushes = true;
  await evening.pay(ben, ["guild-t-1"]);
  assert.equal(await look(), 0);
  wire.losesPushes = false;
  const before = store.cacheStats?.hits ?? 0;
  for (const client of String(await bare("CLIENT", "LIST")).split("\n")) {
    const [, id] = /^id=(\d+) .* flags=\w*t/.exec(client) ?? [];
    if (id) await bare("CLIENT", "KILL", "ID", id);
  }
  await until(async () => await look() === 1);
  await until(async () => await wire.count(look) === 0);
  assert.ok((store.cacheStats?.hits ?? 0) > before);
});

redisTest("while the cache's connection does not answer, views are read without it", async () => {
  await using bench = await openCachedBench();
  const { store, wire } = bench;
  const evening = new Evening(store);
  await evening.playGame();
  wire.fuse = (commands) => commands.includes("HGETALL") ? "cut before" : "pass";
  const looking = store.ledger.sessionTab("guild-t-1");
  wire.once("HGETALL", "cut before");
  assert.equal((await looking).length, 2);
});

redisTest("moves of two on a cached store lose nothing", async () => {
  await using bench = await openCachedBench();
  const evening = new Evening(bench.store);
  for (let game = 0; game < 5; game++) {
    const id = await evening.playGame();
    await evening.saveBoard((await bench.store.games.find(id))!.game);
  }
  assert.deepEqual(
    (await bench.other.ledger.guildTab("guild-t")).map(({ received }) => received),
    [10, 0],
  );
  assert.equal((await bench.store.players.find(ann.id))?.lastRoll?.value, 6);
});

function openCachedBench(): Promise<Bench> {
  const start = async () => {
    const server = await startRedisServer();
    return {
      path: server.socketPath,
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  };
  return openBench({ start }, { cache: true });
}

/** Looks until it is so; the cache has to make it so without being told by us. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 2000; look++) {
    if (await isSo()) return;
    // A cached answer takes no turn of the event loop, so nothing else would ever happen.
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.fail("It never came to be so");
}
