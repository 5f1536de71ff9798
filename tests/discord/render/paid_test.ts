import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { type DrinkReason, drinkReasons } from "../../../src/game/mod.ts";
import { renderPaid } from "../../../src/discord/render/mod.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

Deno.test("a payment says what was settled and what is left", () => {
  const paid = renderPaid(
    english,
    { paid: 2, left: 3, reasons: ["critical_hit", "critical_hit"] },
    pickFirst,
  );
  assert.match(paid.content ?? "", /2 off[^]*hit ×2[^]*3 left/);
  assert.match(
    renderPaid(english, { paid: 1, left: 0, reasons: ["timed_out"] }, pickFirst).content ?? "",
    /all caught up/i,
  );
  withEveryPick((pick) => {
    const nothing = renderPaid(english, { paid: 0, left: 0, reasons: [] }, pick);
    assert.match(nothing.content ?? "", /all caught up/i);
    assertAccepted(renderPaid(english, { paid: 0, left: 2, reasons: [] }, pick));
  });
  const reasons: DrinkReason[] = Array.from({ length: 5000 }, (_, at) => drinkReasons[at % 5]!);
  assertAccepted(
    renderPaid(english, { paid: 5000, left: 0, reasons, previousSession: true }, pickFirst),
  );
});
