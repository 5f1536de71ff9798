import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

Deno.test("rule 2: others join a waiting game", () => {
  const table = new GameTable("ann").after(1);
  const events = table.does("bob", { type: "join" });
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "bob"]);
  assert.equal(table.game.lastMoveAt, table.now);
  assert.deepEqual(events, [{ type: "player_joined", playerId: "bob" }]);
});

Deno.test("rule 2: a player joins once", () => {
  const table = GameTable.waiting("ann bob");
  assert.equal(table.refused("bob", { type: "join" }).code, "join/already_in");
  assert.equal(table.refused("ann", { type: "join" }).code, "join/already_in");
});

Deno.test("rule 2: others join until the game is full", () => {
  const table = GameTable.waiting("ann bob cleo", { maxPlayers: 3 });
  assert.equal(table.refused("dan", { type: "join" }).code, "join/full");
  table.does("bob", { type: "leave", round: null });
  table.does("dan", { type: "join" });
  assert.deepEqual(table.game.players.map(({ id }) => id), ["ann", "cleo", "dan"]);
});

Deno.test("rule 2: others join until the game has begun", () => {
  const table = GameTable.begun("ann bob");
  assert.equal(table.refused("cleo", { type: "join" }).code, "join/begun");
  table.rolls("ann 2 bob 2");
  assert.equal(table.refused("cleo", { type: "join" }).code, "join/begun");
});

Deno.test("rule 12: joining a game that is over changes nothing", () => {
  const table = GameTable.waiting("ann");
  table.does("ann", { type: "leave", round: null });
  assert.equal(table.refused("bob", { type: "join" }).code, "game/over");
});
