import assert from "node:assert/strict";
import { giveTargets } from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

function give(targetId: string, round: number | null = null) {
  return { type: "give", targetId, round } as const;
}

Deno.test("rule 4: the roller gives one drink to another player of the game", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6");
  const events = table.gives("ann", "cleo");
  assert.deepEqual(events.map(({ type }) => type), ["drink_owed"]);
  assert.deepEqual(table.owed, [["cleo", "critical_hit", "ann"]]);
  assert.deepEqual(table.game.hitIds, []);
});

Deno.test("rule 4: one drink per hit, however often it is given", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6");
  table.gives("ann", "cleo");
  assert.equal(table.refused("ann", give("cleo")).code, "give/no_hit");
  assert.equal(table.owed.length, 1);
});

Deno.test("rule 4: not to oneself, and not to someone who is not in the game", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6");
  assert.deepEqual(giveTargets(table.game, "ann").map(({ id }) => id), ["bob"]);
  assert.equal(table.refused("ann", give("ann")).code, "give/not_a_target");
  assert.equal(table.refused("ann", give("zoe")).code, "give/not_a_target");
});

Deno.test("rule 4: to oneself only when alone", () => {
  const table = GameTable.begun("ann");
  table.rolls("ann 6");
  assert.deepEqual(giveTargets(table.game, "ann").map(({ id }) => id), ["ann"]);
  assert.equal(table.refused("ann", give("zoe")).code, "give/not_a_target");
  table.gives("ann", "ann");
  assert.deepEqual(table.owed, [["ann", "critical_hit", "ann"]]);
  assert.equal(table.game.status, "completed");
});

Deno.test("rule 4: without a hit there is nothing to give", () => {
  const table = GameTable.begun("ann bob");
  assert.equal(table.refused("ann", give("bob")).code, "give/no_hit");
  table.rolls("ann 3");
  assert.equal(table.refused("ann", give("bob")).code, "give/no_hit");
  assert.equal(table.refused("zoe", give("bob")).code, "game/not_in");
});

Deno.test("rule 5: the last drink given settles the round", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6 bob 6");
  table.gives("ann", "bob");
  assert.equal(table.game.status, "active");
  table.gives("bob", "ann");
  assert.equal(table.game.status, "roll_off");
});

Deno.test("rule 8: a skipped player remains a valid target", () => {
  const table = GameTable.begun("ann bob cleo");
  table.does("bob", { type: "leave", round: null });
  table.rolls("ann 6");
  table.gives("ann", "bob");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["bob", "critical_hit", "ann"]]);
});

Deno.test("rule 12: a choice shown for another round changes nothing", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6");
  assert.equal(table.refused("ann", give("bob", 0)).code, "game/round_over");
  assert.equal(table.refused("ann", give("bob", 2)).code, "game/round_over");
  table.does("ann", give("bob", 1));
});
