import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { openTable } from "../_engine.ts";
import { ben, Evening } from "../_evening.ts";
import type { Fate } from "../_wire.ts";

/** Well under the time an answer may take; two of them are over it. */
const answerMs = 900;

Deno.test("a store that takes long for each answer is slow, not away", async () => {
  await using bench = await openTable({ start: startEngine });
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  const began = performance.now();
  bench.wire.fuse = async (commands): Promise<Fate> => {
    if (commands.includes("GET") || commands.includes("MULTI")) await delay(answerMs);
    return "pass";
  };
  const joined = await evening.join(game.id, ben);
  assert.equal(joined.game.players.length, 2);
  assert.ok(performance.now() - began > 1_500, "it took longer than any one answer may");
  assert.deepEqual(bench.told.outages, []);
});

Deno.test("a long line before a busy store is served to its end", async () => {
  await using bench = await openTable({ start: startEngine }, { connections: 1 });
  const evenings = Array.from({ length: 8 }, (_, at) => new Evening(bench.store, `t${at}`));
  const games = await Promise.all(evenings.map((evening) => evening.start()));
  bench.wire.beforeEach("MULTI", () => delay(300));
  const began = performance.now();
  const joined = await Promise.all(
    evenings.map((evening, at) => evening.join(games[at]?.game.id ?? "", ben)),
  );
  assert.deepEqual(joined.map(({ game }) => game.players.length), games.map(() => 2));
  assert.ok(performance.now() - began > 1_500, "the last waited longer than any answer may take");
  assert.deepEqual(bench.told.outages, []);
});

async function startEngine() {
  const path = `${await Deno.makeTempDir()}/redis.sock`;
  const server = await startMiniredis({ path });
  return { path, [Symbol.asyncDispose]: () => server.close() };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
