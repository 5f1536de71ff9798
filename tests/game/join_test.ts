import assert from "node:assert/strict";
import { courses } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 2: others join a waiting game", () => {
  const table = new GameTable("ann").after(1);
  const events = table.does("bob", { type: "join" });
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "bob"]);
  assert.equal(table.game.lastMoveAt, table.now);
  assert.deepEqual(events, [{ type: "player_joined", playerId: "bob" }]);
});

Deno.test("rule 2: others join until the game is full", () => {
  const table = GameTable.waiting("ann bob cleo", { maxPlayers: 3 });
  assert.equal(table.refused("dan", { type: "join" }).code, "join/full");
  table.does("bob", { type: "leave", round: null });
  table.does("dan", { type: "join" });
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "cleo", "dan"]);
});

courses(`
  rule 2: a player joins once
    waiting ann bob: bob joins = join/already_in, ann joins = join/already_in
    => waiting
  rule 2: others join until the game has begun
    ann bob: cleo joins = join/begun, ann 2, bob 2, cleo joins = join/begun
    => roll_off of ann bob
  rule 12: joining a game that is over changes nothing
    waiting ann: ann leaves, bob joins = game/over
    => abandoned
`);
