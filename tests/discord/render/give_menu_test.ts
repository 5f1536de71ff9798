import assert from "node:assert/strict";
import { renderGiveMenu, renderGiven } from "../../../src/discord/render/mod.ts";
import { absurdNames, four, idOf, rolledGame } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("the give menu offers every other player of the game, by name", () => {
  const message = renderGiveMenu(
    rolledGame(["Ann", "**Bob**", "", "Dee"], [6]),
    idOf(0),
    pickFirst,
  );
  assertAccepted(message);
  const menu = message.components?.[0]?.components[0];
  assert.ok(menu?.type === 3);
  assert.deepEqual(menu.options.map(({ label, value }) => [label, value]), [
    ["**Bob**", idOf(1)],
    ["Somebody", idOf(2)],
    ["Dee", idOf(3)],
  ]);
  assert.match(menu.customId, /^1:give:\w+:1$/);
});

Deno.test("no two players look alike in the give menu", () => {
  const names = ["Ann", "Bob", "B\u200Bob", "Bob (2)", "\u3164", "\u2800", "Bob"];
  const menu = renderGiveMenu(rolledGame(names, [6]), idOf(0), pickFirst).components?.[0]
    ?.components[0];
  assert.ok(menu?.type === 3);
  assert.deepEqual(menu.options.map(({ label }) => label), [
    "Bob",
    "Bob (2)",
    "Bob (2) (2)",
    "Somebody",
    "Somebody (2)",
    "Bob (3)",
  ]);
});

Deno.test("the give menu fits 25 players with any names, and one who plays alone", () => {
  for (const name of absurdNames) {
    const game = rolledGame(Array.from({ length: 25 }, () => name), [6], { maxPlayers: 25 });
    withEveryPick((pick) => assertAccepted(renderGiveMenu(game, idOf(0), pick)));
  }
  const alone = renderGiveMenu(rolledGame(["Ann"], [6]), idOf(0), pickFirst);
  assertAccepted(alone);
});

Deno.test("a given drink leaves nothing to pick", () => {
  const game = rolledGame(four, [6]);
  withEveryPick((pick) => {
    const message = renderGiven(game, idOf(0), idOf(1), pick);
    assert.deepEqual(message.components, []);
    assert.match(message.content ?? "", /\*\*Bob\*\*/);
    assertAccepted(renderGiven(game, idOf(0), idOf(0), pick));
  });
});
