import assert from "node:assert/strict";
import { IconMessaging, withIcons } from "../../../src/discord/emoji/icon_messaging.ts";
import { icon, type IconName, longestLength } from "../../../src/discord/icons/mod.ts";
import { RecordedMessaging } from "../_recorded_messaging.ts";

const allowedMentions = { parse: [] } as { readonly parse: [] };
const emoji = (name: IconName) => `<:${name}:1>`;

Deno.test("icons are shown as emoji, and as characters while those are not known", () => {
  const message = {
    content: `${icon("tankard")} for Ann`,
    embeds: [{
      title: `${icon("die")} Dice`,
      description: `${icon("face_1")} **1**`,
      fields: [{ name: `${icon("hit")} Hits`, value: `${icon("fail")}` }],
      footer: { text: `${icon("face_6")}` },
    }],
    allowedMentions,
  };
  assert.deepEqual(withIcons(message, emoji), {
    content: "<:tankard:1> for Ann",
    embeds: [{
      title: "<:die:1> Dice",
      description: "<:face_1:1> **1**",
      fields: [{ name: "<:hit:1> Hits", value: "<:fail:1>" }],
      // Discord shows none there.
      footer: { text: "⚅" },
    }],
    allowedMentions,
  });
  assert.deepEqual(withIcons(message, null), {
    content: "🍺 for Ann",
    embeds: [{
      title: "🎲 Dice",
      description: "⚀ **1**",
      fields: [{ name: "🎯 Hits", value: "❌" }],
      footer: { text: "⚅" },
    }],
    allowedMentions,
  });
});

Deno.test("a message that emoji would make too long has characters", () => {
  const dice = (count: number) => icon("face_6").repeat(count);
  const tooLong = [
    { content: dice(200) },
    { embeds: [{ title: dice(25) }] },
    { embeds: [{ description: dice(400) }] },
    { embeds: [{ fields: [{ name: "x", value: dice(100) }] }] },
    { embeds: [{ fields: [{ name: dice(25), value: "x" }] }] },
    { embeds: [{ description: dice(300) }, { description: dice(300) }] },
  ];
  for (const texts of tooLong) {
    const sent = JSON.stringify(withIcons({ ...texts, allowedMentions }, emoji));
    assert.ok(sent.includes("⚅⚅") && !sent.includes("<:"), sent.slice(0, 80));
  }
});

Deno.test("a text with icons is counted as long as it can become", () => {
  const [worst] = ["<a:ronnied_tankard_0123ab:12345678901234567890>"];
  assert.ok(longestLength(`${icon("die")}${icon("hit")} Ann`) >= 2 * worst.length + 4);
  assert.equal(longestLength("Ann"), 3);
});

Deno.test("every way to send a message shows its icons", async () => {
  const recorded = new RecordedMessaging();
  const messaging = new IconMessaging(recorded, () => emoji);
  const message = { content: icon("die"), allowedMentions };
  const interaction = { id: 1n, token: "token" };
  await messaging.answer(interaction, { type: "message", message, ephemeral: false });
  await messaging.answer(interaction, { type: "update", message, isOnce: true });
  await messaging.answer(interaction, { type: "deferredUpdate" });
  await messaging.followUp(interaction, message, true);
  await messaging.editOriginal(interaction, message);
  await messaging.editFollowUp(interaction, "2", message);
  await messaging.createMessage(3n, message);
  await messaging.editMessage(3n, 4n, message);
  const sent = recorded.calls.map((call) => call.message?.content);
  const shown = "<:die:1>";
  assert.deepEqual(sent, [shown, shown, undefined, shown, shown, shown, shown, shown]);
});
