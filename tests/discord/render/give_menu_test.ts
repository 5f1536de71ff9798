import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { renderGiveMenu, renderGiven } from "../../../src/discord/render/mod.ts";
import { absurdNames, againGame, four, idOf, play, rolledGame } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("the give menu offers every other player of the game, by name", () => {
  const message = renderGiveMenu(
    english,
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

Deno.test("rule 13: while the others only have kept seats, the give menu says to wait", () => {
  const again = againGame(rolledGame(["Ann", "Bob"], [5, 4]));
  const begun = play(again, 0, { type: "begin" }).game;
  const hit = play(begun, 0, { type: "roll", round: null }, 6).game;
  const alone = renderGiveMenu(english, hit, idOf(0), pickFirst);
  assertAccepted(alone);
  assert.match(alone.content ?? "", /kept seats.*\*\*Give\*\*/);
  const joined = play(hit, 1, { type: "join" }).game;
  assert.ok(!/kept/.test(renderGiveMenu(english, joined, idOf(0), pickFirst).content ?? ""));
});

Deno.test("no two players look alike in the give menu", () => {
  const names = ["Ann", "Bob", "B\u200Bob", "Bob (2)", "\u3164", "\u2800", "Bob"];
  const menu = renderGiveMenu(english, rolledGame(names, [6]), idOf(0), pickFirst).components?.[0]
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
    withEveryPick((pick) => assertAccepted(renderGiveMenu(english, game, idOf(0), pick)));
  }
  const alone = renderGiveMenu(english, rolledGame(["Ann"], [6]), idOf(0), pickFirst);
  assertAccepted(alone);
});

Deno.test("a given drink leaves nothing to pick", () => {
  const game = rolledGame(four, [6]);
  withEveryPick((pick) => {
    const message = renderGiven(english, game, idOf(0), idOf(1), pick);
    assert.deepEqual(message.components, []);
    assert.match(message.content ?? "", /\*\*Bob\*\*/);
    assertAccepted(renderGiven(english, game, idOf(0), idOf(0), pick));
  });
});
