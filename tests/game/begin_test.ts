import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 3: the creator begins the game", () => {
  const table = GameTable.waiting("ann bob");
  const events = table.does("ann", { type: "begin" });
  assert.deepEqual(events, [{ type: "game_begun", playerId: "ann", forced: false }]);
  assert.equal(table.game.status, "active");
  assert.deepEqual(table.game.rounds, [
    { playerIds: ["ann", "bob"], rolls: [], skippedIds: [] },
  ]);
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 3: the creator begins it alone if they like", () => {
  const table = GameTable.begun("ann");
  assert.equal(table.game.status, "active");
  assert.deepEqual(table.game.rounds[0]?.playerIds, ["ann"]);
});

Deno.test("rule 3: another player may begin it once FORCE_START_AFTER has passed", () => {
  const table = GameTable.waiting("ann bob", { forceStartAfterMs: 60_000 });
  const createdAt = table.now;
  table.now = createdAt + 59_999;
  const refusal = table.refused("bob", { type: "begin" });
  assert.equal(refusal.code, "begin/too_early");
  assert.equal(refusal.allowedAt, createdAt + 60_000);
  table.now = createdAt + 60_000;
  const events = table.does("bob", { type: "begin" });
  assert.deepEqual(events[0], { type: "game_begun", playerId: "bob", forced: true });
  assert.equal(table.game.status, "active");
});

Deno.test("rule 3: the creator then owes delayed_start, given by that player", () => {
  const table = GameTable.waiting("ann bob").after(5);
  table.does("bob", { type: "begin" });
  assert.deepEqual(table.owed, [["ann", "delayed_start", "bob"]]);
});

Deno.test("rule 3: the wait counts from when the creator inherited the game", () => {
  const table = GameTable.waiting("ann bob cleo").after(4);
  table.does("ann", { type: "leave", round: null });
  table.after(4);
  assert.equal(table.refused("cleo", { type: "begin" }).code, "begin/too_early");
  table.after(1);
  table.does("cleo", { type: "begin" });
  assert.deepEqual(table.owed, [["bob", "delayed_start", "cleo"]]);
});

Deno.test("rule 3: joining does not restart the wait", () => {
  const table = GameTable.waiting("ann bob").after(4);
  table.does("cleo", { type: "join" });
  table.after(1).does("cleo", { type: "begin" });
  assert.equal(table.game.status, "active");
});

Deno.test("rule 3: the creator owes one drink, however many begin the game", () => {
  const table = GameTable.waiting("ann bob cleo").after(5);
  table.does("bob", { type: "begin" });
  for (const id of ["bob", "cleo", "ann"]) {
    assert.equal(table.refused(id, { type: "begin" }).code, "begin/already_begun");
  }
  assert.equal(table.owed.length, 1);
});

Deno.test("rule 3: the creator who begins late themselves owes nothing", () => {
  const table = GameTable.waiting("ann bob").after(30);
  table.does("ann", { type: "begin" });
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 3: only a player of the game begins it, and only while it lives", () => {
  const table = GameTable.waiting("ann").after(30);
  assert.equal(table.refused("zoe", { type: "begin" }).code, "game/not_in");
  table.does("ann", { type: "leave", round: null });
  assert.equal(table.refused("ann", { type: "begin" }).code, "game/over");
});
