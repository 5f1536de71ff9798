import assert from "node:assert/strict";
import { renderNudge } from "../../../src/discord/render/mod.ts";
import { four, idOf, rolledGame } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("a nudge pings those it waits for, and nobody else", () => {
  const game = rolledGame(four, [6, 2]);
  withEveryPick((pick) => {
    const message = renderNudge(game, [idOf(0), idOf(2), idOf(3)], pick);
    assertAccepted(message);
    assert.deepEqual(message.allowedMentions, { parse: [], users: [idOf(0), idOf(2), idOf(3)] });
    assert.match(message.content ?? "", new RegExp(`To roll: <@${idOf(2)}> <@${idOf(3)}>`));
    assert.match(message.content ?? "", new RegExp(`To give a drink: <@${idOf(0)}>`));
  });
  const many = Array.from({ length: 25 }, (_, seat) => idOf(seat));
  assertAccepted(renderNudge(game, many, pickFirst));
});
