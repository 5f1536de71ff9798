import assert from "node:assert/strict";
import { findEvent } from "../../src/game/mod.ts";
import { courses, play } from "./_courses.ts";
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
  assert.equal(table.refused("ann", { type: "roll", round: null }).code, "roll/not_in_round");
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

Deno.test("rule 5: roll-off rolls decide the loser and nothing else: no hits, no fails", () => {
  const table = play("ann bob: ann 2, bob 2");
  const events = table.rolls("ann 6 bob 1");
  assert.equal(findEvent(events, "hit_scored"), undefined);
  assert.deepEqual(table.game.hitIds, []);
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("rule 11: roll-offs are rounds inside the one game", () => {
  const { game } = play("ann bob: ann 2, bob 2, ann 3, bob 3, ann 4, bob 5");
  assert.equal(game.id, "g1");
  assert.deepEqual(game.rounds.map(({ rolls }) => rolls.map(({ value }) => value)), [
    [2, 2],
    [3, 3],
    [4, 5],
  ]);
  assert.ok(game.drinks.every(({ gameId }) => gameId === "g1"));
});

courses(`
  rule 5: roll-off after roll-off, of those who tie each time
    ann bob cleo: ann 2, bob 2, cleo 2, ann 3, bob 3, cleo 4, ann 4, bob 4, bob 5, ann 5
    => roll_off of ann bob
  rule 5: again and again until one is lowest; that one drinks
    ann bob cleo: ann 2, bob 2, cleo 2, ann 3, bob 3, cleo 4, ann 4, bob 4, bob 3, ann 2
    => completed: ann lowest_roll
  rule 5: everyone tied on a hit is one roll-off of all, after every hit is given
    ann bob: ann 6, bob 6, ann gives bob, bob gives ann, ann rolls@1 = game/round_over, ann 4, bob 5
    => completed: bob critical_hit by ann, ann critical_hit by bob, ann lowest_roll
  rule 5: in a tie of critical fails each fail drinks once, then one lowest roll
    ann bob cleo: ann 1, bob 1, cleo 4, ann 1, bob 2
    => completed: ann critical_fail, bob critical_fail, ann lowest_roll
  rule 5: in a roll-off, too, everyone rolls once
    ann bob: ann 2, bob 2, ann 4, ann rolls@2 = roll/already_rolled
    => roll_off of ann bob
`);
