import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { renderTab } from "../../../src/discord/render/mod.ts";
import { startedAt } from "./_games.ts";
import { markdownOf } from "./_limits.ts";

Deno.test("a tab says what is owed, why, by whom, and since when", () => {
  const text = markdownOf(renderTab(english, {
    name: "Ann",
    debts: [{ reason: "critical_hit", giverName: "Bob", at: startedAt }],
    total: 4,
    previousSessionDebts: 0,
    allTime: { received: 5, assigned: 1, paid: 1 },
  }));
  assert.match(text, /\*\*Ann\*\*: 4 drinks to settle/);
  assert.match(text, /hit from \*\*Bob\*\*, <t:1800000000:R>\n… and 3 more/);
  assert.match(text, /4 owed, 1 settled, 1 given/);
});

Deno.test("a tab whose all-time counts are not at hand shows the rest", () => {
  const tab = { name: "Ann", debts: [], total: 0, previousSessionDebts: 0, allTime: null };
  const text = markdownOf(renderTab(english, tab));
  assert.match(text, /\*\*Ann\*\*: all caught up[^]*Ask me again in a moment/);
});
