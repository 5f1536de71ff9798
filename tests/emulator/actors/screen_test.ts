import assert from "node:assert/strict";
import { messageText } from "../../../src/emulator/mod.ts";

Deno.test("a message reads from top to bottom", () => {
  const text = messageText({
    id: "1",
    channelId: "2",
    author: { id: "3", name: "bot", bot: true },
    content: "hello",
    embeds: [{
      type: "rich",
      title: "Title",
      description: "one\ntwo",
      fields: [{ name: "Ann", value: "5" }],
      footer: { text: "foot" },
    }],
    components: [{
      type: 1,
      id: 1,
      components: [
        { type: 2, id: 2, style: 1, label: "Roll", custom_id: "r", emoji: { name: "🎲" } },
        { type: 2, id: 3, style: 1, label: "Join", custom_id: "j", disabled: true },
      ],
    }, {
      type: 1,
      id: 4,
      components: [{
        type: 3,
        id: 5,
        custom_id: "p",
        placeholder: "Who?",
        min_values: 1,
        max_values: 1,
        options: [{ label: "Bob", value: "b" }, { label: "Cal", value: "c" }],
      }],
    }],
    ephemeral: true,
    loading: false,
    mentions: [],
    createdAt: 0,
  });
  assert.equal(
    text,
    [
      "bot (only you): hello",
      "  | Title",
      "  | one",
      "  | two",
      "  | Ann: 5",
      "  | foot",
      "  [🎲 Roll] (Join)",
      "  <Who?: Bob, Cal>",
    ].join("\n"),
  );
});
