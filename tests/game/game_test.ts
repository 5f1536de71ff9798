import assert from "node:assert/strict";
import {
  awaitedPlayers,
  awaitedRollers,
  currentRound,
  findPlayer,
  isLive,
  isRunning,
} from "../../src/game/mod.ts";
import { play } from "./_courses.ts";
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
  const { game } = play("ann bob cleo dan: cleo 6, dan 4, bob leaves");
  assert.equal(isRunning(game), true);
  assert.deepEqual(awaitedRollers(game), ["ann"]);
  assert.deepEqual(awaitedPlayers(game), ["ann", "cleo"]);
});

Deno.test("in a roll-off those who tied are awaited", () => {
  const { game } = play("ann bob cleo: ann 2, bob 5, cleo 2");
  assert.equal(isRunning(game), true);
  assert.deepEqual(currentRound(game)?.playerIds, ["ann", "cleo"]);
  assert.deepEqual(awaitedPlayers(game), ["ann", "cleo"]);
});

Deno.test("a game that is over awaits no player", () => {
  for (const { game } of ["ann: ann 3", "ann bob: ann abandons"].map(play)) {
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
