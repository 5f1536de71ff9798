import assert from "node:assert/strict";
import { renderHelp } from "../../../src/discord/render/mod.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";

Deno.test("the help has the house rules, the commands, and that water is welcome", () => {
  const rules = { ...usualRules, diceSides: 20, criticalHit: 20, criticalFail: 7 };
  const start = { name: "start", description: "Open a table" };
  const text = markdownOf(renderHelp(rules, [start]));
  for (
    const said of ["1 to 20", "**20**", "**7**", "water", "`/ronnied start` Open", "5 minutes"]
  ) {
    assert.ok(text.includes(said), said);
  }
  const commands = Array.from({ length: 50 }, (_, index) => ({
    name: `number-${index}`,
    description: "x".repeat(100),
  }));
  assertAccepted(renderHelp(usualRules, commands));
});
