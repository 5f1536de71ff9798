import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
import { hasWalkedOut } from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

const leave = { type: "leave", round: null } as const;
const leaveForSure = { ...leave, isSure: true } as const;

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

Deno.test("rule 15: leaving a begun game is asked about first, and then costs walked_out", () => {
  const table = GameTable.begun("ann bob cleo");
  assert.equal(table.refused("bob", leave).code, "leave/ask_first");
  assert.deepEqual(table.owed, []);
  const events = table.does("bob", leaveForSure);
  assert.deepEqual(events.map(({ type }) => type), ["player_walked_out", "drink_owed"]);
  assert.deepEqual(events[0], { type: "player_walked_out", playerId: "bob" });
  assert.deepEqual(table.owed, [["bob", "walked_out"]]);
  assert.equal(table.game.players.length, 3);
  assert.equal(hasWalkedOut(table.game, "bob"), true);
  table.rolls("ann 5 cleo 2");
  assert.deepEqual(table.owed, [["bob", "walked_out"], ["cleo", "lowest_roll"]]);
});

Deno.test("rule 15: leaving with a hit to give is asked about, loses the hit and costs nothing", () => {
  const table = play("ann bob cleo: ann 6");
  assert.equal(table.refused("ann", leave).code, "leave/ask_first");
  const events = table.does("ann", leaveForSure);
  assert.deepEqual(events, [
    { type: "player_walked_out", playerId: "ann" },
    { type: "hit_lost", playerId: "ann" },
  ]);
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 13: on a kept seat leaving is free at any time, and asks nothing", () => {
  const waiting = play("again ann bob cleo");
  waiting.does("bob", leave);
  assert.deepEqual(waiting.game.players.map(({ id }) => id), ["ann", "cleo"]);
  assert.deepEqual(waiting.game.keptIds, ["cleo"]);
  const begun = play("again ann bob cleo: ann begins");
  const events = begun.does("bob", leave);
  assert.deepEqual(events, [{ type: "player_walked_out", playerId: "bob" }]);
  assert.deepEqual(begun.owed, []);
});

Deno.test("rule 13: who has chosen the game inherits it before those on kept seats", () => {
  const table = play("again ann bob cleo dan: cleo joins, ann leaves");
  assert.equal(table.game.creatorId, "cleo");
});

courses(`
  rule 2: leaving a roll-off of two ends it without a further drink
    ann bob: ann 2, bob 2, ann leaves
    => completed: ann walked_out
  rule 2: the last awaited player who leaves settles the round
    ann bob cleo: ann 5, bob 4, cleo leaves
    => completed: cleo walked_out, bob lowest_roll
  rule 2: who is not awaited has nothing to skip, so their roll stays
    ann bob cleo: ann 2, ann leaves = leave/not_awaited, bob leaves, bob leaves = leave/not_awaited
    => active: bob walked_out
  rule 12: a free Leave pressed as the game begins does not become a drink
    waiting ann bob: ann begins, bob leaves@0 = game/round_over
    => active
  rule 12: a Leave of the round that is shown acts
    ann bob: bob leaves@1
    => active: bob walked_out
  rule 12: leaving a game one is not in, or that is over, changes nothing
    waiting ann: bob leaves = game/not_in, ann leaves@0, ann leaves = game/over
    => abandoned
`);
