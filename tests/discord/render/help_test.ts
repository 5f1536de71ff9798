import assert from "node:assert/strict";
import { commands } from "../../../src/discord/commands/mod.ts";
import { renderHelp } from "../../../src/discord/render/mod.ts";
import { english } from "../../_helpers/english.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";
import { usualVoices } from "../words/_voices.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";

Deno.test("the help has the house rules, the commands, and that water is welcome", () => {
  const rules = { ...usualRules, diceSides: 20, criticalHit: 20, criticalFail: 7 };
  const text = markdownOf(renderHelp(english, rules, ["start"], "123"));
  for (
    const said of ["**20**", "**7**", "Water", "**Undo**", "</ronnied start:123>", "5 minutes"]
  ) {
    assert.ok(text.includes(said), said);
  }
  assert.match(markdownOf(renderHelp(english, rules, ["start"], null)), /`\/ronnied start`/);
  const many = Array.from({ length: 50 }, (_, index) => `${"x".repeat(28)}-${index}`);
  assertAccepted(renderHelp(english, usualRules, many, "1".repeat(19)));
});

/** What a phone shows of a line inside an embed, and how many such lines at once. */
const phone = { columns: 38, lines: 24 };

Deno.test("the help fits one screen of a phone, in every language", () => {
  const names = commands.map(({ name }) => name);
  for (const voice of usualVoices) {
    const shown = markdownOf(renderHelp(voice, usualRules, names, "1234567890123456789"))
      .replace(/<(\/[^:>]+):\d+>/g, "$1")
      .replace(/\*\*/g, "")
      .trim()
      .split("\n");
    const lines = shown.flatMap((line) => wrap(line, phone.columns));
    assert.ok(lines.length <= phone.lines, lines.join("\n"));
  }
});

function wrap(line: string, columns: number): readonly string[] {
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) ?? "";
    const next = last === "" ? word : `${last} ${word}`;
    if (next.length <= columns) lines[lines.length - 1] = next;
    else lines.push(word);
  }
  return lines;
}
