import assert from "node:assert/strict";
import { courses } from "./_courses.ts";
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
  const { game } = GameTable.begun("ann");
  assert.equal(game.status, "active");
  assert.deepEqual(game.rounds[0]?.playerIds, ["ann"]);
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

courses(`
  rule 3: the creator then owes delayed_start, given by that player
    waiting ann bob: +5, bob begins
    => active: ann delayed_start by bob
  rule 3: the wait counts from when the creator inherited the game
    waiting ann bob cleo: +4, ann leaves, +4, cleo begins = begin/too_early, +1, cleo begins
    => active: bob delayed_start by cleo
  rule 3: joining does not restart the wait
    waiting ann bob: +4, cleo joins, +1, cleo begins
    => active: ann delayed_start by cleo
  rule 3: the creator owes one drink, however many begin the game
    waiting ann bob cleo: +5, bob begins, bob begins = begin/already_begun,
    cleo begins = begin/already_begun, ann begins = begin/already_begun
    => active: ann delayed_start by bob
  rule 3: the creator who begins late themselves owes nothing
    waiting ann bob: +30, ann begins
    => active
  rule 3: only a player of the game begins it, and only while it lives
    waiting ann: +30, zoe begins = game/not_in, ann leaves, ann begins = game/over
    => abandoned
`);
