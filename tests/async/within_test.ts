import assert from "node:assert/strict";
import { within } from "../../src/async/mod.ts";
import { fakeClock } from "../_helpers/fake_clock.ts";

const late = () => new RangeError("It is late");

Deno.test("what comes in time is the result, and leaves nothing running", async () => {
  assert.equal(await within(60_000, Promise.resolve("in time"), late), "in time");
  await assert.rejects(within(60_000, Promise.reject(new TypeError("own")), late), TypeError);
});

Deno.test("what does not come is late, by the time in which this process runs", async () => {
  using clock = fakeClock();
  let isLate = false;
  const waiting = within(1_000, new Promise(() => {}), late).catch((error: unknown) => {
    isLate = error instanceof RangeError;
  });
  await clock.tickAsync(500);
  clock.jump(60_000);
  await clock.tickAsync(450);
  assert.equal(isLate, false);
  await clock.tickAsync(100);
  assert.equal(isLate, true);
  await waiting;
  assert.equal(clock.countTimers(), 0);
});
