/** Evenings that broke the bot this one replaces: each is played again, as far as it is the rules'. */
import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

Deno.test("evening 1: A=5, B=2, C=2: B and C roll it off", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 5 bob 2 cleo 2");
  table.rolls("bob 3 cleo 4");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("evening 2: the same with the creator tied", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 5 cleo 2");
  table.rolls("cleo 4 ann 3");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["ann", "lowest_roll"]]);
});

Deno.test("evening 3: a tie for highest and one lowest: the lowest drinks", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 5 bob 3 cleo 5");
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("evening 4: everyone ties: one roll-off, one drink", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 4 bob 4 cleo 4");
  assert.equal(table.game.rounds.length, 2);
  table.rolls("ann 5 bob 2 cleo 5");
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
});

Deno.test("evening 5: a roll-off ties again: one game, which ends", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 4 bob 4 ann 3 bob 3 ann 2 bob 5");
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["ann", "lowest_roll"]]);
});

Deno.test("evening 9: a triple click on Roll with a fail is one drink", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 1");
  table.refused("ann", { type: "roll", round: 1 });
  table.refused("ann", { type: "roll", round: 1 });
  assert.deepEqual(table.owed, [["ann", "critical_fail"]]);
});

Deno.test("evening 12: two force-starts at once charge the creator once", () => {
  const table = GameTable.waiting("ann bob cleo").after(5);
  table.does("bob", { type: "begin" });
  table.refused("cleo", { type: "begin" });
  assert.deepEqual(table.owed, [["ann", "delayed_start", "bob"]]);
});

Deno.test("evening 19: a full game takes no more players", () => {
  const table = GameTable.waiting("ann bob", { maxPlayers: 2 });
  assert.equal(table.refused("cleo", { type: "join" }).code, "join/full");
});

Deno.test("evening 22: someone who is not in the game does not abandon it", () => {
  const table = GameTable.begun("ann bob").after(500);
  const abandon = { type: "abandon", managesMessages: false } as const;
  assert.equal(table.refused("zoe", abandon).code, "abandon/not_allowed");
});

Deno.test("evening 24: the lowest-roll drink is on the list", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 6 bob 1");
  table.gives("ann", "bob");
  assert.deepEqual(table.owed, [
    ["bob", "critical_fail"],
    ["bob", "critical_hit", "ann"],
    ["bob", "lowest_roll"],
  ]);
});
