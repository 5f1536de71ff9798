import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

const roll = { type: "roll", round: null } as const;

Deno.test("rule 4: everyone rolls once, and the roll is on record", () => {
  const table = GameTable.begun("ann bob cleo").after(1);
  const events = table.rolls("bob 4");
  assert.deepEqual(events, [{ type: "die_rolled", playerId: "bob", value: 4, round: 0 }]);
  assert.deepEqual(table.game.rounds[0]?.rolls, [{ playerId: "bob", value: 4, at: table.now }]);
  assert.equal(table.refused("bob", roll).code, "roll/already_rolled");
});

Deno.test("rule 4: an ordinary roll has no consequence", () => {
  for (const value of [2, 3, 4, 5]) {
    const table = GameTable.begun("ann bob");
    table.rolls(`ann ${value}`);
    assert.deepEqual(table.owed, []);
    assert.deepEqual(table.game.hitIds, []);
  }
});

Deno.test("rule 4: on a critical hit the roller must give a drink before the round settles", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("bob 3");
  const events = table.rolls("ann 6");
  assert.deepEqual(events.at(-1), { type: "hit_scored", playerId: "ann" });
  assert.deepEqual(table.game.hitIds, ["ann"]);
  assert.equal(table.game.status, "active");
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 4: pressing Roll again offers the choice again", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6");
  assert.equal(table.refused("ann", roll).code, "roll/give_first");
  assert.equal(table.refused("ann", { type: "roll", round: 1 }).code, "roll/give_first");
  table.gives("ann", "bob");
  assert.equal(table.refused("ann", roll).code, "roll/already_rolled");
});

Deno.test("rule 4: on a critical fail the roller drinks", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 1");
  assert.deepEqual(table.owed, [["ann", "critical_fail"]]);
  assert.deepEqual(table.game.hitIds, []);
});

Deno.test("rule 4: hit and fail are the values the house says", () => {
  const table = GameTable.begun("ann bob cleo", {
    diceSides: 20,
    criticalHit: 7,
    criticalFail: 13,
  });
  table.rolls("ann 13 bob 7");
  assert.deepEqual(table.owed, [["ann", "critical_fail"]]);
  assert.deepEqual(table.game.hitIds, ["bob"]);
});

Deno.test("rule 12: a roll shown for a finished round never acts", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 2 bob 2");
  assert.equal(table.refused("ann", { type: "roll", round: 1 }).code, "game/round_over");
  assert.equal(table.refused("ann", { type: "roll", round: 3 }).code, "game/round_over");
  table.does("ann", { type: "roll", round: 2 }, [4]);
});

Deno.test("rule 12: a roll before the game, after it, or of someone who is not in it changes nothing", () => {
  const table = GameTable.waiting("ann");
  assert.equal(table.refused("ann", roll).code, "game/not_running");
  table.does("ann", { type: "begin" });
  assert.equal(table.refused("zoe", roll).code, "game/not_in");
  table.rolls("ann 3");
  assert.equal(table.refused("ann", roll).code, "game/over");
});
