import assert from "node:assert/strict";
import { WindowCounter } from "../../src/emulator/window_counter.ts";

Deno.test("a window opens with its first use and closes after its time", () => {
  const counter = new WindowCounter({ limit: 2, windowMs: 100 });
  assert.deepEqual(counter.state(1000), { allowed: true, remaining: 2, resetAfterMs: 100 });
  assert.deepEqual(counter.take(1000), { allowed: true, remaining: 1, resetAfterMs: 100 });
  assert.deepEqual(counter.take(1040), { allowed: true, remaining: 0, resetAfterMs: 60 });
  assert.deepEqual(counter.take(1099), { allowed: false, remaining: 0, resetAfterMs: 1 });
  assert.deepEqual(counter.take(1100), { allowed: true, remaining: 1, resetAfterMs: 100 });
});

Deno.test("several uses are taken together or not at all", () => {
  const counter = new WindowCounter({ limit: 3, windowMs: 100 });
  assert.ok(counter.take(0, 2).allowed);
  assert.ok(!counter.take(0, 2).allowed);
  assert.ok(counter.take(0, 1).allowed);
});
