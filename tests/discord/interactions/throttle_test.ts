import assert from "node:assert/strict";
import { Throttle } from "../../../src/discord/interactions/throttle.ts";

/** A throttle on a clock that a test moves. */
function throttleAt(start: number) {
  const clock = { ms: start };
  const throttle = new Throttle({ burst: 3, perSecond: 2 }, () => clock.ms);
  const admit = (count: number, userId = "1") =>
    Array.from({ length: count }, () => throttle.admit(userId));
  return { clock, admit };
}

Deno.test("a burst is handled, then the user is told once, then nothing comes", () => {
  const { admit } = throttleAt(5_000);
  assert.deepEqual(admit(6), ["handled", "handled", "handled", "slowed", "ignored", "ignored"]);
  assert.deepEqual(admit(1, "2"), ["handled"], "others notice nothing");
});

Deno.test("the allowance fills up with time, and then the user is told again", () => {
  const { clock, admit } = throttleAt(0);
  admit(5);
  clock.ms = 1_000;
  assert.deepEqual(admit(3), ["handled", "handled", "ignored"]);
  clock.ms = 3_000;
  assert.deepEqual(admit(5), ["handled", "handled", "handled", "slowed", "ignored"]);
});

Deno.test("two hundred presses a second for a minute get what the allowance gives", () => {
  const { clock, admit } = throttleAt(0);
  const admissions = Array.from({ length: 60 * 200 }, (_, at) => {
    clock.ms = at * 5;
    return admit(1)[0];
  });
  assert.equal(admissions.filter((one) => one === "handled").length, 3 + 2 * 60 - 1);
  assert.equal(admissions.filter((one) => one === "slowed").length, 1);
});

Deno.test("of any number of users, the latest ten thousand are remembered", () => {
  const { admit } = throttleAt(0);
  admit(4, "first");
  for (let user = 0; user < 9_999; user++) admit(1, `${user}`);
  assert.deepEqual(admit(1, "first"), ["ignored"]);
  for (let user = 0; user < 10_000; user++) admit(1, `${user}`);
  assert.deepEqual(admit(1, "first"), ["handled"]);
});
