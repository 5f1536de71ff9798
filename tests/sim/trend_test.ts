import assert from "node:assert/strict";
import { trendOf } from "./_trend.ts";

Deno.test("points on a line have its slope, without any doubt", () => {
  const { slope, margin, mean } = trendOf([[0, 1], [1, 3], [2, 5], [3, 7]]);
  assert.equal(slope, 2);
  assert.equal(margin, 0);
  assert.equal(mean, 4);
});

Deno.test("points around a level have a slope that may be nought", () => {
  const { slope, margin } = trendOf([[0, 10], [1, 12], [2, 9], [3, 11], [4, 10], [5, 10.5]]);
  assert(Math.abs(slope) < margin, `${slope} ± ${margin}`);
});

Deno.test("two points are too few", () => {
  assert.throws(() => trendOf([[0, 1], [1, 2]]), RangeError);
});
