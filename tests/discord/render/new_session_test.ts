import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { renderNewSession } from "../../../src/discord/render/mod.ts";
import { absurdNames, idOf } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";

Deno.test("a new session names the games that finish in the old one", () => {
  const message = renderNewSession(english, {
    openedBy: "@everyone",
    running: [{ channelId: "11" }, { channelId: "12" }],
  });
  assertAccepted(message);
  assert.match(message.content ?? "", /games in <#11> and <#12> still count/);
  assert.ok(!message.content?.includes("@everyone"));
  const running = Array.from({ length: 500 }, (_, index) => ({ channelId: idOf(index) }));
  for (const openedBy of absurdNames) {
    assertAccepted(renderNewSession(english, { openedBy, running }));
  }
  assert.ok(!renderNewSession(english, { openedBy: "Ann", running: [] }).content?.includes("<#"));
});
