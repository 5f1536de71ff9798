import assert from "node:assert/strict";
import fc from "fast-check";
import { MovableClock } from "../../src/emulator/clock.ts";
import { discordEpochMs, Snowflakes, snowflakeTime } from "../../src/emulator/snowflake.ts";

Deno.test("ids carry the time, grow and are unique", () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1 }), (steps) => {
    const clock = new MovableClock(() => discordEpochMs + 86_400_000);
    const ids = new Snowflakes(clock);
    let last = 0n;
    for (const step of steps) {
      clock.advance(step);
      const id = ids.next();
      assert.ok(BigInt(id) > last);
      assert.equal(snowflakeTime(id), clock.now());
      last = BigInt(id);
    }
  }));
});

Deno.test("ids grow even if the clock goes back", () => {
  let now = discordEpochMs + 1000;
  const ids = new Snowflakes({ now: () => now });
  const first = ids.next();
  now -= 500;
  assert.ok(BigInt(ids.next()) > BigInt(first));
});

Deno.test("the clock only moves forward, and calls its listeners", () => {
  const clock = new MovableClock(() => 5);
  let calls = 0;
  const stop = clock.onAdvance(() => calls++);
  clock.advance(10);
  stop();
  clock.advance(1);
  assert.deepEqual([clock.now(), calls], [16, 1]);
  for (const ms of [-1, NaN]) assert.throws(() => clock.advance(ms), RangeError);
});
