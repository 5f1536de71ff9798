import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { startStoreEngine } from "../../_helpers/store_engine.ts";
import { openTestStore } from "../_engine.ts";
import { ben, StorePlay } from "../_store_play.ts";
import type { Fate } from "../../_helpers/redis_proxy.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("a slow store");

/** Well under the time an answer may take; two of them are over it. */
const answerMs = 900;

test("a store that takes long for each answer is slow, not away", async () => {
  await using setup = await openTestStore({ start: () => startStoreEngine() });
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  const began = performance.now();
  setup.proxy.fuse = async (commands): Promise<Fate> => {
    if (commands.includes("MGET") || commands.includes("EXEC")) await delay(answerMs);
    return "pass";
  };
  const joined = await play.join(game.id, ben);
  assert.equal(joined.game.players.length, 2);
  assert.ok(performance.now() - began > 1_500, "it took longer than any one answer may");
  assert.deepEqual(setup.log.outages, []);
});

test("a long queue for a busy store is served to its end", async () => {
  await using setup = await openTestStore({ start: () => startStoreEngine() }, { connections: 1 });
  const plays = Array.from({ length: 8 }, (_, at) => new StorePlay(setup.store, `t${at}`));
  const games = await Promise.all(plays.map((play) => play.start()));
  setup.proxy.beforeEach("EXEC", () => delay(300));
  const began = performance.now();
  const joined = await Promise.all(
    plays.map((play, at) => play.join(games[at]?.game.id ?? "", ben)),
  );
  assert.deepEqual(joined.map(({ game }) => game.players.length), games.map(() => 2));
  assert.ok(performance.now() - began > 1_500, "the last waited longer than any answer may take");
  assert.deepEqual(setup.log.outages, []);
});
