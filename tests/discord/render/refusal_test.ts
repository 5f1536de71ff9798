import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { type RuleCode } from "../../../src/game/mod.ts";
import { renderRefusal } from "../../../src/discord/render/mod.ts";
import { four, startedAt, waitingGame } from "./_games.ts";
import { everyVoice } from "../words/_voices.ts";
import { assertAccepted } from "./_limits.ts";
import { withEveryPick } from "./_picks.ts";

/** All codes, so that a new one fails the type check until it is here. */
const codes: Record<RuleCode, RegExp> = {
  "game/over": /New game/,
  "game/not_in": /Join/,
  "game/not_running": /./,
  "game/round_over": /./,
  "start/already_running": /<t:1800000120:t>/,
  "again/not_in": /New game/,
  "join/already_in": /./,
  "join/begun": /./,
  "join/full": /./,
  "leave/not_awaited": /./,
  "leave/ask_first": /ronnied leave/,
  "begin/already_begun": /./,
  "begin/too_early": /<t:1800000120:t>, after the host had 5 minutes, and \*\*Ann\*\* will owe/,
  "roll/already_rolled": /./,
  "roll/give_first": /\*\*Give\*\*/,
  "roll/not_in_round": /./,
  "roll/skipped": /./,
  "give/no_hit": /./,
  "give/not_a_target": /./,
  "nudge/too_early": /<t:1800000120:t>, after 2 minutes of quiet/,
  "skip/own_part_first": /./,
  "skip/too_early": /<t:1800000120:t>/,
  "abandon/not_allowed": /Manage Messages.*<t:1800000120:t>/,
  "session/not_yours": /Manage Server/,
  "undo/nothing_paid": /./,
  "undo/not_last": /./,
  "undo/too_late": /./,
  "correct/not_allowed": /Manage Messages/,
  "correct/paid": /./,
  "correct/voided": /./,
};

Deno.test("every refusal has words, and says when it ends where that is a matter of time", () => {
  for (const [code, expected] of Object.entries(codes) as [RuleCode, RegExp][]) {
    withEveryPick((pick) => {
      // Rounded up to the next minute, or a player would press too early.
      const error = { code, message: "for logs only", allowedAt: startedAt + 60_001 };
      const message = renderRefusal(english, error, waitingGame(four), pick);
      assertAccepted(message);
      assert.match(message.content ?? "", expected, code);
      assert.ok(!message.content?.includes("for logs"));
      assert.ok(!message.content?.includes(code));
      for (const voice of everyVoice) {
        assertAccepted(renderRefusal(voice, error, waitingGame(four), pick));
        assertAccepted(renderRefusal(voice, { code, message: "" }, null, pick));
      }
    });
  }
});
