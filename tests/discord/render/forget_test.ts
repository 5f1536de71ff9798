import assert from "node:assert/strict";
import {
  type Message,
  renderForgetConfirm,
  renderForgotten,
} from "../../../src/discord/render/mod.ts";
import { assertAccepted } from "./_limits.ts";

Deno.test("forgetting asks first, and then leaves no button", () => {
  const ask: Message = renderForgetConfirm();
  assertAccepted(ask);
  assert.equal(ask.components?.[0]?.components[0].customId, "1:forget:none:0");
  assertAccepted(renderForgotten());
  assert.deepEqual(renderForgotten().components, []);
});
