import assert from "node:assert/strict";
import { giveTargets } from "../../src/game/mod.ts";
import { courses, play } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 13: a kept seat is its owner's once they do something", () => {
  const moves = ["bob joins", "+5, bob begins", "ann begins, bob 4", "ann begins, +2, bob nudges"];
  for (const course of moves) {
    const { game } = play(`again ann bob cleo: ${course}`);
    assert.deepEqual(game.keptIds, ["cleo"], course);
  }
});

Deno.test("rule 13: taking a kept seat is a move of its own, and not a second seat", () => {
  const table = GameTable.again("ann bob");
  assert.deepEqual(table.does("bob", { type: "join" }), [{ type: "seat_taken", playerId: "bob" }]);
  assert.equal(table.game.players.length, 2);
  assert.equal(table.refused("bob", { type: "join" }).code, "join/already_in");
});

Deno.test("rule 13: nobody gives a drink to a kept seat", () => {
  const table = play("again ann bob cleo: ann begins, bob 3, ann 6");
  const targets = () => giveTargets(table.game, "ann").map(({ id }) => id);
  assert.deepEqual(targets(), ["bob"]);
  const refusal = table.refused("ann", { type: "give", targetId: "cleo", round: null });
  assert.equal(refusal.code, "give/not_a_target");
  table.rolls("cleo 4");
  assert.deepEqual(targets(), ["bob", "cleo"]);
});

courses(`
  rule 13: a host on a kept seat is not waited for, and owes nothing for it
    again ann bob cleo: ann leaves, cleo begins, cleo 3, bob 4
    => completed: cleo lowest_roll
  rule 13: a host who has taken their seat is waited for as any host
    again ann bob cleo: ann leaves, bob joins, cleo begins = begin/too_early, +5, cleo begins
    => active: bob delayed_start by cleo
  rule 4: alone among kept seats, a hit is for oneself
    again ann bob: ann begins, ann 6, ann gives ann, +1, ann skips
    => completed: ann critical_hit by ann
`);
