import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { renderLeaveQuestion, renderLeft } from "../../../src/discord/render/mod.ts";
import { four, idOf, play, rolledGame } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { withEveryPick } from "./_picks.ts";

Deno.test("rule 15: the question says what leaving costs, and has a button to leave anyway", () => {
  const game = rolledGame(four, [6]);
  for (
    const [seat, cost] of [[0, /drink|hit/], [1, /costs? one|one on your tab|one drink/]] as const
  ) {
    withEveryPick((pick) => {
      const question = renderLeaveQuestion(english, game, idOf(seat), pick);
      assertAccepted(question);
      assert.match(question.content ?? "", cost);
      assert.match(question.content ?? "", /Leave anyway\?$/);
      const [button] = question.components?.[0]?.components ?? [];
      assert.equal(button?.customId, `1:walk_out:${game.id}:1`);
    });
  }
});

Deno.test("rule 15: who left is told so, and the question's button is gone", () => {
  const leave = { type: "leave", round: 1, isSure: true } as const;
  withEveryPick((pick) => {
    const { game, events } = play(rolledGame(four, [3]), 1, leave);
    const message = renderLeft(english, game, events, idOf(1), pick);
    assertAccepted(message);
    assert.deepEqual(message.components, []);
    assert.match(message.content ?? "", /tab|owe/);
  });
});
