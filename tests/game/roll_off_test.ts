import assert from "node:assert/strict";
import { findEvent } from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 5: tied lowest is a roll-off of just those", () => {
  const table = GameTable.begun("ann bob cleo");
  const events = table.rolls("ann 5 cleo 2 bob 2");
  assert.equal(table.game.status, "roll_off");
  assert.deepEqual(table.owed, []);
  assert.deepEqual(findEvent(events, "roll_off_started"), {
    type: "roll_off_started",
    playerIds: ["bob", "cleo"],
    round: 1,
  });
  assert.equal(
    table.refused("ann", { type: "roll", round: null }).code,
    "roll/not_in_round",
  );
});

Deno.test("rule 5: again and again until one is lowest; that one drinks", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 2 cleo 2");
  table.rolls("ann 3 bob 3 cleo 4");
  table.rolls("ann 4 bob 4");
  table.rolls("bob 5 ann 5");
  assert.equal(table.game.status, "roll_off");
  table.rolls("bob 3 ann 2");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["ann", "lowest_roll"]]);
});

Deno.test("rule 5: everyone tied is one roll-off of all", () => {
  const table = GameTable.begun("ann bob cleo dan");
  const events = table.rolls("ann 3 bob 3 cleo 3 dan 3");
  assert.equal(events.filter(({ type }) => type === "roll_off_started").length, 1);
  assert.equal(table.game.rounds.length, 2);
  assert.deepEqual(table.game.rounds[1]?.playerIds, ["ann", "bob", "cleo", "dan"]);
  table.rolls("ann 3 bob 2 cleo 4 dan 5");
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("rule 5: everyone tied on a hit is one roll-off of all, after every hit is given", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6 bob 6");
  table.gives("ann", "bob");
  table.gives("bob", "ann");
  assert.equal(table.game.status, "roll_off");
  table.rolls("ann 4 bob 5");
  assert.deepEqual(table.owed, [
    ["bob", "critical_hit", "ann"],
    ["ann", "critical_hit", "bob"],
    ["ann", "lowest_roll"],
  ]);
});

Deno.test("rule 5: roll-off rolls decide the loser and nothing else: no hits, no fails", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 2 bob 2");
  const events = table.rolls("ann 6 bob 1");
  assert.equal(findEvent(events, "hit_scored"), undefined);
  assert.deepEqual(table.game.hitIds, []);
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("rule 5: in a tie of critical fails each fail drinks once, then one lowest roll", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 1 bob 1 cleo 4");
  table.rolls("ann 1 bob 2");
  assert.deepEqual(table.owed, [
    ["ann", "critical_fail"],
    ["bob", "critical_fail"],
    ["ann", "lowest_roll"],
  ]);
});

Deno.test("rule 5: in a roll-off, too, everyone rolls once", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 2 bob 2 ann 4");
  assert.equal(
    table.refused("ann", { type: "roll", round: 2 }).code,
    "roll/already_rolled",
  );
});

Deno.test("rule 11: roll-offs are rounds inside the one game", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 2 bob 2 ann 3 bob 3 ann 4 bob 5");
  assert.equal(table.game.id, "g1");
  assert.equal(table.game.rounds.length, 3);
  assert.deepEqual(table.game.rounds.map(({ rolls }) => rolls.map(({ value }) => value)), [
    [2, 2],
    [3, 3],
    [4, 5],
  ]);
  assert.ok(table.game.drinks.every(({ gameId }) => gameId === "g1"));
});
