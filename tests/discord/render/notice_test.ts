import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { drinkReasons } from "../../../src/game/mod.ts";
import { renderNotice, renderNoticeRefusal } from "../../../src/discord/render/mod.ts";
import { anyName } from "./_games.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";
import { withEveryPick } from "./_picks.ts";

const hit = { reason: "critical_hit", giverName: "Ann", isUndone: false } as const;
const fail = { reason: "critical_fail", giverName: null, isUndone: false } as const;

function shown(...drinks: Parameters<typeof renderNotice>[1]["lines"][number]["drinks"]) {
  const lines = [{ name: "Ben", drinks, left: 1 }];
  return markdownOf(renderNotice(english, { lines, cheererIds: [] }));
}

Deno.test("a line says who has paid for what, and how many are to go", () => {
  assert.equal(shown(hit), "🍺 **Ben** paid: **Ann**'s hit · 1 to go");
  assert.equal(
    shown(hit, hit, fail),
    "🍺 **Ben** paid: 3 drinks, **Ann**'s hit ×2, rolled a fail · 1 to go",
  );
  assert.equal(
    shown(hit, { ...fail, isUndone: true }),
    "🍺 **Ben** paid: **Ann**'s hit · ↩️ 1 taken back · 1 to go",
  );
  assert.equal(
    shown({ ...fail, isUndone: true }),
    "↩️ **Ben** took back: ~~rolled a fail~~ · 1 to go",
  );
});

Deno.test("Cheers counts, and Undo is there while something can be undone", () => {
  const labels = (isUndone: boolean, cheererIds: readonly string[]) =>
    renderNotice(english, {
      lines: [{ name: "Ben", drinks: [{ ...hit, isUndone }], left: 0 }],
      cheererIds,
    }).components?.[0]?.components.map((each) => each.type === 2 ? each.label : "");
  assert.deepEqual(labels(false, []), ["Cheers", "Undo"]);
  assert.deepEqual(labels(true, ["1", "2"]), ["Cheers (2)"]);
});

Deno.test("ten lines of any names and reasons are within Discord's limits", () => {
  const drink = fc.record({
    reason: fc.constantFrom(...drinkReasons),
    giverName: fc.option(anyName),
    isUndone: fc.boolean(),
  });
  const line = fc.record({
    name: anyName,
    drinks: fc.array(drink, { minLength: 1, maxLength: 25 }),
    left: fc.nat(10_000),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      const message = renderNotice(english, { lines, cheererIds: ["1"] });
      assertAccepted(message);
      assert.equal(message.content?.split("\n").length, lines.length, "every line is there");
    }),
    { seed: 7, numRuns: 200 },
  );
});

Deno.test("each refusal of its buttons has words", () => {
  withEveryPick((pick) => {
    for (const why of ["gone", "not_on_it", "has_cheered"] as const) {
      assertAccepted(renderNoticeRefusal(english, why, pick));
    }
  });
});
