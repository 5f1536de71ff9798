import assert from "node:assert/strict";
import { boardRows, sessionTest } from "../_emulator_session.ts";

sessionTest("a message reads from top to bottom", async ({ ann, bot }) => {
  const embed = {
    title: "Title",
    description: "one\ntwo",
    fields: [{ name: "Ann", value: "5" }],
    footer: { text: "foot" },
  };
  const data = { content: "hello", embeds: [embed], components: boardRows, flags: 64 };
  bot.answer(() => ({ type: 4, data }));
  await ann.slash("ping");
  assert.deepEqual(ann.screen().split("\n"), [
    "#bar as Ann",
    "test-bot (only you): hello",
    "  | Title",
    "  | one",
    "  | two",
    "  | Ann: 5",
    "  | foot",
    "  [🎲 Roll] (Join)",
    "  <Make a selection: Bob, Cal>",
  ]);
});
