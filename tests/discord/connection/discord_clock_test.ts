import assert from "node:assert/strict";
import { backoffMs } from "../../../src/async/mod.ts";
import { DiscordClock } from "../../../src/discord/connection/discord_clock.ts";

const MADE_AT = Date.parse("2026-01-01T20:00:00Z");
const ID = String(BigInt(MADE_AT - 1_420_070_400_000) << 22n);

Deno.test("An interaction's age is what its id says", () => {
  const clock = new DiscordClock();
  assert.equal(clock.ageMs(ID, MADE_AT + 250), 250);
  assert.equal(clock.ageMs(ID, MADE_AT - 250), 0);
});

Deno.test("On a machine whose clock is a minute ahead a press is as young as elsewhere", () => {
  const clock = new DiscordClock();
  const minuteAhead = MADE_AT + 60_000;
  clock.learn(new Date(MADE_AT).toUTCString(), minuteAhead);
  assert.equal(clock.aheadMs, 59_500);
  assert.equal(clock.ageMs(ID, minuteAhead + 250), 750);
});

Deno.test("A difference within the tolerance of Date headers says nothing, nor does a broken one", () => {
  const clock = new DiscordClock();
  clock.learn(new Date(MADE_AT).toUTCString(), MADE_AT + 1_900);
  clock.learn("yesterday", MADE_AT);
  assert.equal(clock.aheadMs, 0);
});

Deno.test("Waits double up to their maximum, between half and all of it by chance", () => {
  const waits = [0, 1, 2, 3, 4, 99].map((failures) => backoffMs(failures, 100, 500, () => 1));
  assert.deepEqual(waits, [0, 100, 200, 400, 500, 500]);
  assert.equal(backoffMs(3, 100, 500, () => 0), 200);
});
