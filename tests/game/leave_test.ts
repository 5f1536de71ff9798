import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 2: leaving a waiting game is free", () => {
  const table = GameTable.waiting("ann bob cleo").after(9);
  const events = table.does("bob", { type: "leave", round: null });
  assert.deepEqual(events, [{ type: "player_left", playerId: "bob" }]);
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "cleo"]);
  assert.equal(table.game.creatorId, "ann");
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 2: if the creator leaves, the earliest joiner inherits the game", () => {
  const table = GameTable.waiting("ann bob cleo").after(3);
  const events = table.does("ann", { type: "leave", round: null });
  assert.equal(table.game.creatorId, "bob");
  assert.equal(table.game.creatorSince, table.now);
  assert.equal(table.game.status, "waiting");
  assert.deepEqual(events, [
    { type: "player_left", playerId: "ann" },
    { type: "creator_changed", playerId: "bob" },
  ]);
});

Deno.test("rule 2: who leaves and joins again has joined late", () => {
  const table = GameTable.waiting("ann bob cleo");
  table.does("bob", { type: "leave", round: null });
  table.does("bob", { type: "join" });
  table.does("ann", { type: "leave", round: null });
  assert.equal(table.game.creatorId, "cleo");
});

Deno.test("rule 2: the last one out abandons the game", () => {
  const table = GameTable.waiting("ann bob");
  table.does("ann", { type: "leave", round: null });
  const events = table.does("bob", { type: "leave", round: null });
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
  const events = table.does("bob", { type: "leave", round: null });
  assert.deepEqual(events.map(({ type }) => type), ["player_skipped", "drink_owed"]);
  assert.deepEqual(events[0], { type: "player_skipped", playerId: "bob", byId: "bob" });
  assert.deepEqual(table.owed, [["bob", "timed_out"]]);
  assert.equal(table.game.players.length, 3);
  table.rolls("ann 5 cleo 2");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["cleo", "lowest_roll"]]);
});

Deno.test("rule 2: leaving with a hit to give loses the hit and costs nothing", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6");
  const events = table.does("ann", { type: "leave", round: null });
  assert.deepEqual(events, [
    { type: "player_skipped", playerId: "ann", byId: "ann" },
    { type: "hit_lost", playerId: "ann" },
  ]);
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 2: leaving a roll-off of two ends it without a further drink", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 2 bob 2");
  table.does("ann", { type: "leave", round: null });
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["ann", "timed_out"]]);
});

Deno.test("rule 2: the last awaited player who leaves settles the round", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 5 bob 4");
  table.does("cleo", { type: "leave", round: null });
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["cleo", "timed_out"], ["bob", "lowest_roll"]]);
});

Deno.test("rule 2: who is not awaited has nothing to skip, so their roll stays", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2");
  assert.equal(table.refused("ann", { type: "leave", round: null }).code, "leave/not_awaited");
  table.does("bob", { type: "leave", round: null });
  assert.equal(table.refused("bob", { type: "leave", round: null }).code, "leave/not_awaited");
});

Deno.test("rule 12: a free Leave pressed as the game begins does not become a drink", () => {
  const table = GameTable.waiting("ann bob");
  table.does("ann", { type: "begin" });
  assert.equal(table.refused("bob", { type: "leave", round: 0 }).code, "game/round_over");
  table.does("bob", { type: "leave", round: 1 });
  assert.deepEqual(table.owed, [["bob", "timed_out"]]);
});

Deno.test("rule 12: leaving a game one is not in, or that is over, changes nothing", () => {
  const table = GameTable.waiting("ann");
  assert.equal(table.refused("bob", { type: "leave", round: null }).code, "game/not_in");
  table.does("ann", { type: "leave", round: 0 });
  assert.equal(table.refused("ann", { type: "leave", round: null }).code, "game/over");
});
