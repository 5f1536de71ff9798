import assert from "node:assert/strict";
import { findEvent } from "../../src/game/mod.ts";
import { courses } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 5: the lowest roll drinks", () => {
  const table = GameTable.begun("ann bob cleo");
  const events = table.rolls("ann 4 bob 2 cleo 5");
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
  assert.equal(table.game.status, "completed");
  assert.equal(table.game.endedAt, table.now);
  assert.deepEqual(findEvent(events, "game_completed"), {
    type: "game_completed",
    loserId: "bob",
  });
});

Deno.test("rule 5: the lowest roll drinks also when it was a critical hit", () => {
  const table = GameTable.begun("ann bob", { criticalHit: 2, criticalFail: 5 });
  table.rolls("ann 2 bob 3");
  table.gives("ann", "bob");
  assert.deepEqual(table.owed, [["bob", "critical_hit", "ann"], ["ann", "lowest_roll"]]);
});

Deno.test("rule 5: a player alone does not owe lowest_roll", () => {
  for (const [value, owed] of [[3, []], [1, [["ann", "critical_fail"]]]] as const) {
    const table = GameTable.begun("ann");
    const events = table.rolls(`ann ${value}`);
    assert.equal(table.game.status, "completed");
    assert.deepEqual(table.owed, owed);
    assert.equal(findEvent(events, "game_completed")?.loserId, null);
  }
});

courses(`
  rule 5: not before all have rolled
    ann bob cleo: ann 4, bob 2
    => active
  rule 5: not before all have given
    ann bob cleo: ann 6, bob 2, cleo 5
    => active, ann to give
  rule 5: once all have given, the lowest roll drinks
    ann bob cleo: ann 6, bob 2, cleo 5, ann gives cleo
    => completed: cleo critical_hit by ann, bob lowest_roll
  rule 5: the lowest roll drinks also when it was a critical fail
    ann bob: ann 1, bob 3
    => completed: ann critical_fail, ann lowest_roll
  rule 5: ties for highest need nothing
    ann bob cleo: ann 5, bob 5, cleo 2
    => completed: cleo lowest_roll
  rule 5: two hits tie for highest, each has given its own drink, the lowest drinks
    ann bob cleo: ann 6, bob 6, cleo 2, bob gives ann, ann gives cleo
    => completed: ann critical_hit by bob, cleo critical_hit by ann, cleo lowest_roll
  rule 5: with the rest skipped there is no lowest_roll
    ann bob cleo: bob leaves, ann 2, cleo leaves
    => completed: bob walked_out, cleo walked_out
  rule 5: with all skipped there is no lowest_roll
    ann bob: bob leaves, ann leaves
    => completed: bob walked_out, ann walked_out
`);
