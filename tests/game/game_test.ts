import assert from "node:assert/strict";
import {
  awaitedPlayers,
  awaitedRollers,
  currentRound,
  findPlayer,
  isLive,
  isRunning,
} from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

Deno.test("a waiting game is live, does not run, and awaits no player", () => {
  const { game } = GameTable.waiting("ann bob");
  assert.equal(isLive(game), true);
  assert.equal(isRunning(game), false);
  assert.equal(currentRound(game), undefined);
  assert.deepEqual(awaitedRollers(game), []);
  assert.deepEqual(awaitedPlayers(game), []);
});

Deno.test("awaited are those who have to roll and those who have to give, in order of joining", () => {
  const table = GameTable.begun("ann bob cleo dan");
  table.rolls("cleo 6 dan 4");
  table.does("bob", { type: "leave", round: null });
  assert.equal(isRunning(table.game), true);
  assert.deepEqual(awaitedRollers(table.game), ["ann"]);
  assert.deepEqual(awaitedPlayers(table.game), ["ann", "cleo"]);
});

Deno.test("in a roll-off those who tied are awaited", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 5 cleo 2");
  assert.equal(isRunning(table.game), true);
  assert.deepEqual(currentRound(table.game)?.playerIds, ["ann", "cleo"]);
  assert.deepEqual(awaitedPlayers(table.game), ["ann", "cleo"]);
});

Deno.test("a game that is over awaits no player", () => {
  const completed = GameTable.begun("ann");
  completed.rolls("ann 3");
  const abandoned = GameTable.begun("ann bob");
  abandoned.does("ann", { type: "abandon", managesMessages: false });
  for (const { game } of [completed, abandoned]) {
    assert.equal(isLive(game), false);
    assert.equal(isRunning(game), false);
    assert.deepEqual(awaitedRollers(game), []);
    assert.deepEqual(awaitedPlayers(game), []);
  }
});

Deno.test("a player is found by id", () => {
  const { game } = GameTable.waiting("ann bob");
  assert.deepEqual(findPlayer(game, "bob"), { id: "bob", name: "Bob" });
  assert.equal(findPlayer(game, "zoe"), undefined);
});
