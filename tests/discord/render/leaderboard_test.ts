import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { renderLeaderboard, renderTab } from "../../../src/discord/render/mod.ts";
import { anyName, anyTabLine, startedAt } from "./_games.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("leaderboards and tabs of any size and names fit, in order", () => {
  const lines = fc.array(anyTabLine, { maxLength: 300, size: "max" });
  fc.assert(
    fc.property(lines, fc.option(lines), anyName, (session, allTime, name) => {
      assertAccepted(renderLeaderboard(english, session, allTime, pickFirst));
      const debts = session.map((line) => ({
        reason: "critical_hit" as const,
        giverName: line.name,
        at: startedAt,
      }));
      const total = debts.length + 5;
      const counts = { received: 10, assigned: 2, paid: 3 };
      const tab = { name, debts, total, previousSessionDebts: 7, allTime: counts };
      assertAccepted(renderTab(english, tab));
      assert.match(markdownOf(renderTab(english, tab)), /before: 7 drinks/);
    }),
    { numRuns: 50 },
  );
});

Deno.test("a leaderboard of nothing says so", () => {
  withEveryPick((pick) => assertAccepted(renderLeaderboard(english, [], null, pick)));
});
