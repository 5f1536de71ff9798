import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

const leave = { type: "leave", round: null } as const;

Deno.test("rule 2: leaving a waiting game is free", () => {
  const table = GameTable.waiting("ann bob cleo").after(9);
  const events = table.does("bob", leave);
  assert.deepEqual(events, [{ type: "player_left", playerId: "bob" }]);
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "cleo"]);
  assert.equal(table.game.creatorId, "ann");
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 2: if the creator leaves, the earliest joiner inherits the game", () => {
  const table = GameTable.waiting("ann bob cleo").after(3);
  const events = table.does("ann", leave);
  assert.equal(table.game.creatorId, "bob");
  assert.equal(table.game.creatorSince, table.now);
  assert.equal(table.game.status, "waiting");
  assert.deepEqual(events, [
    { type: "player_left", playerId: "ann" },
    { type: "creator_changed", playerId: "bob" },
  ]);
});

Deno.test("rule 2: who leaves and joins again has joined late", () => {
  const { game } = play("waiting ann bob cleo: bob leaves, bob joins, ann leaves");
  assert.equal(game.creatorId, "cleo");
});

Deno.test("rule 2: the last one out abandons the game", () => {
  const table = play("waiting ann bob: ann leaves");
  const events = table.does("bob", leave);
  assert.equal(table.game.status, "abandoned");
  assert.equal(table.game.endedAt, table.now);
  assert.deepEqual(table.game.players, []);
  assert.deepEqual(events, [
    { type: "player_left", playerId: "bob" },
    { type: "game_abandoned", byId: "bob", why: "empty" },
  ]);
});

Deno.test("rule 2: leaving a begun game is skipping oneself at once, for a drink", () => {
  const table = GameTable.begun("ann bob cleo");
  const events = table.does("bob", leave);
  assert.deepEqual(events.map(({ type }) => type), ["player_skipped", "drink_owed"]);
  assert.deepEqual(events[0], { type: "player_skipped", playerId: "bob", byId: "bob" });
  assert.deepEqual(table.owed, [["bob", "timed_out"]]);
  assert.equal(table.game.players.length, 3);
  table.rolls("ann 5 cleo 2");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["cleo", "lowest_roll"]]);
});

Deno.test("rule 2: leaving with a hit to give loses the hit and costs nothing", () => {
  const table = play("ann bob cleo: ann 6");
  const events = table.does("ann", leave);
  assert.deepEqual(events, [
    { type: "player_skipped", playerId: "ann", byId: "ann" },
    { type: "hit_lost", playerId: "ann" },
  ]);
  assert.deepEqual(table.owed, []);
});

courses(`
  rule 2: leaving a roll-off of two ends it without a further drink
    ann bob: ann 2, bob 2, ann leaves
    => completed: ann timed_out
  rule 2: the last awaited player who leaves settles the round
    ann bob cleo: ann 5, bob 4, cleo leaves
    => completed: cleo timed_out, bob lowest_roll
  rule 2: who is not awaited has nothing to skip, so their roll stays
    ann bob cleo: ann 2, ann leaves = leave/not_awaited, bob leaves, bob leaves = leave/not_awaited
    => active: bob timed_out
  rule 12: a free Leave pressed as the game begins does not become a drink
    waiting ann bob: ann begins, bob leaves@0 = game/round_over
    => active
  rule 12: a Leave of the round that is shown acts
    ann bob: bob leaves@1
    => active: bob timed_out
  rule 12: leaving a game one is not in, or that is over, changes nothing
    waiting ann: bob leaves = game/not_in, ann leaves@0, ann leaves = game/over
    => abandoned
`);
