import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import {
  type Message,
  renderForgetConfirm,
  renderForgotten,
} from "../../../src/discord/render/mod.ts";
import { assertAccepted } from "./_limits.ts";

Deno.test("forgetting asks first, and then leaves no button", () => {
  const ask: Message = renderForgetConfirm(english);
  assertAccepted(ask);
  assert.equal(ask.components?.[0]?.components[0].customId, "1:forget:none:0");
  assertAccepted(renderForgotten(english, 0));
  assert.deepEqual(renderForgotten(english, 0).components, []);
  assert.match(
    renderForgotten(english, 1).content ?? "",
    /One page of my book is damaged.*once more/,
  );
  assert.match(renderForgotten(english, 3).content ?? "", /3 pages of my book are damaged/);
});
