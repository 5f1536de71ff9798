import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { type Problem, renderProblem } from "../../../src/discord/render/mod.ts";
import { everyVoice } from "../words/_voices.ts";
import { assertAccepted } from "./_limits.ts";
import { withEveryPick } from "./_picks.ts";

const problems: Record<Problem["code"], [Problem, RegExp]> = {
  bar_closed: [{ code: "bar_closed" }, /closed for a moment/],
  bar_closed_unknown: [{ code: "bar_closed_unknown" }, /whether|counted or not/],
  not_counted: [{ code: "not_counted" }, /again|Once more|once more/],
  counted: [{ code: "counted" }, /count/],
  game_unknown: [{ code: "game_unknown" }, /\/ronnied start/],
  stale_board: [{ code: "stale_board" }, /\/ronnied board/],
  unknown_button: [{ code: "unknown_button" }, /\/ronnied board/],
  unknown_command: [{ code: "unknown_command" }, /\/ronnied help/],
  too_fast: [{ code: "too_fast" }, /a few seconds/],
  dm: [{ code: "dm" }, /server/],
  answer_refused: [{ code: "answer_refused", number: 200000 }, /`200000`$/],
  not_invited: [
    { code: "not_invited", inviteUrl: "https://discord.com/oauth2/authorize?client_id=1" },
    / https:\/\/discord\.com\/oauth2\/authorize\?client_id=1$/,
  ],
  record_corrupt: [{ code: "record_corrupt", incidentId: "ab12" }, /owner[^]*`ab12`/],
  bug: [{ code: "bug", incidentId: "a`b\nc" }, /`a b c`/],
  no_game_here: [{ code: "no_game_here" }, /\/ronnied start/],
  not_a_text_channel: [{ code: "not_a_text_channel" }, /text channel/],
  missing_permission: [
    { code: "missing_permission", permissions: ["sendMessages", "embedLinks"] },
    /`Send Messages` and `Embed Links`\.$/,
  ],
  archived_thread: [{ code: "archived_thread" }, /archive/i],
};

Deno.test("every problem has a plain sentence that says what to do or to quote", () => {
  for (const [code, [problem, expected]] of Object.entries(problems)) {
    withEveryPick((pick) => {
      const message = renderProblem(english, problem, pick);
      assertAccepted(message);
      assert.match(message.content ?? "", expected, code);
      for (const voice of everyVoice) assertAccepted(renderProblem(voice, problem, pick));
    });
  }
});
