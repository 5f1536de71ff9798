import assert from "node:assert/strict";
import { choose, pickBySeed } from "../../../src/discord/quips/mod.ts";

Deno.test("choose takes the variant that is picked", () => {
  assert.equal(choose(["a", "b", "c"], () => 1), "b");
  assert.equal(choose(["a", "b", "c"], (count) => count - 1), "c");
});

Deno.test("a pick that is out of range or no number still gets a variant", () => {
  for (const pick of [-1, 3, 0.5, NaN, Infinity, -Infinity, 1e300]) {
    assert.ok(["a", "b", "c"].includes(choose(["a", "b", "c"], () => pick)), String(pick));
  }
});

Deno.test("choosing from nothing is a mistake", () => {
  assert.throws(() => choose([], () => 0), RangeError);
});

Deno.test("a seed always picks the same, and seeds pick evenly", () => {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < 5000; at++) {
    const picked = pickBySeed(`game:${at}`)(5);
    assert.equal(pickBySeed(`game:${at}`)(5), picked);
    counts[picked] = (counts[picked] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(count > 850 && count < 1150, counts.join(" "));
});
