import assert from "node:assert/strict";
import { findEvent } from "../../src/game/mod.ts";
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

Deno.test("rule 5: not before all have rolled", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 4 bob 2");
  assert.equal(table.game.status, "active");
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 5: not before all have given", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6 bob 2 cleo 5");
  assert.equal(table.game.status, "active");
  table.gives("ann", "cleo");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["cleo", "critical_hit", "ann"], ["bob", "lowest_roll"]]);
});

Deno.test("rule 5: the lowest roll drinks also when it was a critical fail", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 1 bob 3");
  assert.deepEqual(table.owed, [["ann", "critical_fail"], ["ann", "lowest_roll"]]);
});

Deno.test("rule 5: the lowest roll drinks also when it was a critical hit", () => {
  const table = GameTable.begun("ann bob", { criticalHit: 2, criticalFail: 5 });
  table.rolls("ann 2 bob 3");
  table.gives("ann", "bob");
  assert.deepEqual(table.owed, [["bob", "critical_hit", "ann"], ["ann", "lowest_roll"]]);
});

Deno.test("rule 5: ties for highest need nothing", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 5 bob 5 cleo 2");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["cleo", "lowest_roll"]]);
});

Deno.test("rule 5: two hits tie for highest, each has given its own drink, the lowest drinks", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6 bob 6 cleo 2");
  table.gives("bob", "ann");
  table.gives("ann", "cleo");
  assert.equal(table.game.rounds.length, 1);
  assert.deepEqual(table.owed, [
    ["ann", "critical_hit", "bob"],
    ["cleo", "critical_hit", "ann"],
    ["cleo", "lowest_roll"],
  ]);
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

Deno.test("rule 5: with the rest skipped there is no lowest_roll", () => {
  const table = GameTable.begun("ann bob cleo");
  table.does("bob", { type: "leave", round: null });
  table.rolls("ann 2");
  table.does("cleo", { type: "leave", round: null });
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["cleo", "timed_out"]]);
});

Deno.test("rule 5: with all skipped there is no lowest_roll", () => {
  const table = GameTable.begun("ann bob");
  table.does("bob", { type: "leave", round: null });
  table.does("ann", { type: "leave", round: null });
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["ann", "timed_out"]]);
});
