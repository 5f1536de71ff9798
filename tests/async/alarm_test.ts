import assert from "node:assert/strict";
import { Alarm } from "../../src/async/mod.ts";
import { fakeClock } from "../_helpers/fake_clock.ts";

Deno.test("an alarm rings once, at its time or a tick later", async () => {
  using clock = fakeClock();
  const rung: string[] = [];
  using _ = new Alarm(100, () => rung.push("first"));
  await clock.tickAsync(60);
  using __ = new Alarm(100, () => rung.push("second"));
  await clock.tickAsync(39);
  assert.deepEqual(rung, []);
  await clock.tickAsync(26);
  assert.deepEqual(rung, ["first"]);
  await clock.tickAsync(60);
  assert.deepEqual(rung, ["first", "second"]);
  assert.equal(clock.countTimers(), 0, "the last one ends the timer");
});

Deno.test("one that is disposed of does not ring, and leaves nothing running", async () => {
  using clock = fakeClock();
  {
    using _ = new Alarm(100, () => assert.fail("It rings"));
    await clock.tickAsync(90);
  }
  assert.equal(clock.countTimers(), 0);
  await clock.tickAsync(200);
});

Deno.test("real time counts, though this process stood still", async () => {
  using clock = fakeClock();
  let hasRung = false;
  using _ = new Alarm(2_000, () => hasRung = true);
  clock.jump(3_000);
  await clock.tickAsync(25);
  assert.ok(hasRung, "Discord's three seconds pass meanwhile");
});
