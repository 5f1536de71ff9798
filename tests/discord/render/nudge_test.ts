import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { forgetInGame } from "../../../src/game/mod.ts";
import { renderNudge } from "../../../src/discord/render/mod.ts";
import { four, idOf, rolledGame } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("a nudge mentions those it waits for, and no one else", () => {
  const game = rolledGame(four, [6, 2]);
  withEveryPick((pick) => {
    const message = renderNudge(english, game, [idOf(0), idOf(2), idOf(3)], pick);
    assertAccepted(message);
    assert.deepEqual(message.allowedMentions, { parse: [], users: [idOf(0), idOf(2), idOf(3)] });
    assert.match(message.content ?? "", new RegExp(`To roll: <@${idOf(2)}> <@${idOf(3)}>`));
    assert.match(message.content ?? "", new RegExp(`To give a drink: <@${idOf(0)}>`));
  });
  const many = Array.from({ length: 25 }, (_, seat) => idOf(seat));
  assertAccepted(renderNudge(english, game, many, pickFirst));
});

Deno.test("a nudge names a forgotten player, but mentions no one for them", () => {
  const game = rolledGame(four, [2]);
  const nameless = { id: "gone-1", name: "" };
  const forgotten = forgetInGame(game, idOf(1), nameless);
  const message = renderNudge(english, forgotten, [nameless.id, idOf(2)], pickFirst);
  assertAccepted(message);
  assert.deepEqual(message.allowedMentions, { parse: [], users: [idOf(2)] });
  assert.ok(message.content?.includes(`To roll: **Somebody** <@${idOf(2)}>`), message.content);
});
