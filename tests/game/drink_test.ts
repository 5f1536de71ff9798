import assert from "node:assert/strict";
import { type Drink, drinkReasons, drinksOf, payDrink } from "../../src/game/mod.ts";
import { play } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

function manyReasons(): GameTable {
  return play(
    "waiting ann bob cleo dan: +5, bob begins, ann 6, bob 1, ann gives cleo, cleo leaves, +5, " +
      "ann skips",
  );
}

Deno.test("rule 10: only critical_hit and delayed_start have a giver", () => {
  const completed = manyReasons().owed;
  assert.deepEqual(completed, [
    ["ann", "delayed_start", "bob"],
    ["bob", "critical_fail"],
    ["cleo", "critical_hit", "ann"],
    ["cleo", "walked_out"],
    ["dan", "timed_out"],
    ["bob", "lowest_roll"],
  ]);
  const abandoned = play("ann bob: ann 2, ann abandons").owed;
  assert.deepEqual(abandoned, [["ann", "called_off"]]);
  const reasons = [...completed, ...abandoned].map(([, reason]) => reason);
  assert.deepEqual(new Set(reasons), new Set(drinkReasons));
});

Deno.test("a drink knows its game, its session and its time", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 1");
  assert.deepEqual(table.game.drinks, [{
    id: "g1.001",
    gameId: "g1",
    sessionId: "session",
    toId: "ann",
    fromId: null,
    reason: "critical_fail",
    at: table.now,
  }]);
});

Deno.test("rule 10: events have exactly the drinks of the game, numbered by age", () => {
  const { events, game } = manyReasons();
  assert.deepEqual(drinksOf(events), game.drinks);
  assert.deepEqual(
    game.drinks.map(({ id }) => id),
    ["g1.001", "g1.002", "g1.003", "g1.004", "g1.005", "g1.006"],
  );
});

Deno.test("rule 10: a payment is a record of its own, of one drink, by who owed it", () => {
  const drink: Drink = {
    id: "g1.007",
    gameId: "g1",
    sessionId: "s1",
    toId: "bob",
    fromId: "ann",
    reason: "critical_hit",
    at: 5,
  };
  assert.deepEqual(payDrink(Object.freeze(drink), "i1", 9), {
    id: "g1.007.paid.i1",
    drinkId: "g1.007",
    gameId: "g1",
    sessionId: "s1",
    payerId: "bob",
    at: 9,
  });
});
