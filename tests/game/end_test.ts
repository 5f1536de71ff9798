import assert from "node:assert/strict";
import type { Move } from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

const moves: readonly Move[] = [
  { type: "join" },
  { type: "leave", round: null },
  { type: "begin" },
  { type: "roll", round: null },
  { type: "give", targetId: "bob", round: null },
  { type: "nudge", round: null },
  { type: "skip", round: null },
  { type: "abandon", managesMessages: true },
];

Deno.test("rule 6: a completed game keeps its players, rolls and drinks and takes no more moves", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 1 bob 4");
  assert.equal(table.game.status, "completed");
  assert.equal(table.game.players.length, 2);
  assert.equal(table.game.rounds[0]?.rolls.length, 2);
  assert.equal(table.owed.length, 2);
  table.after(100);
  for (const move of moves) assert.equal(table.refused("ann", move).code, "game/over", move.type);
});

Deno.test("rule 6: an abandoned game keeps its drinks and takes no more moves", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("bob 1 ann 6");
  table.does("ann", { type: "abandon", managesMessages: false });
  assert.equal(table.game.status, "abandoned");
  assert.deepEqual(table.owed, [["bob", "critical_fail"], ["ann", "called_off"]]);
  assert.deepEqual(table.game.hitIds, []);
  table.after(100);
  for (const move of moves) assert.equal(table.refused("bob", move).code, "game/over", move.type);
});
