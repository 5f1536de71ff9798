import assert from "node:assert/strict";
import { backoffMs } from "../../src/async/mod.ts";

Deno.test("Waits double up to their maximum, between half and all of it by chance", () => {
  const waits = [0, 1, 2, 3, 4, 99].map((failures) => backoffMs(failures, 100, 500, () => 1));
  assert.deepEqual(waits, [0, 100, 200, 400, 500, 500]);
  assert.equal(backoffMs(3, 100, 500, () => 0), 200);
});
