import assert from "node:assert/strict";
import { DiscordClock } from "../../../src/discord/connection/discord_clock.ts";

const madeAt = Date.parse("2026-01-01T20:00:00Z");
const id = String(BigInt(madeAt - 1_420_070_400_000) << 22n);

Deno.test("An interaction's age is what its id says", () => {
  const clock = new DiscordClock();
  assert.equal(clock.ageMs(id, madeAt + 250), 250);
  assert.equal(clock.ageMs(id, madeAt - 250), 0);
});

Deno.test("On a machine whose clock is a minute ahead an interaction is as old as elsewhere", () => {
  const clock = new DiscordClock();
  const minuteAhead = madeAt + 60_000;
  clock.learn(new Date(madeAt).toUTCString(), minuteAhead);
  assert.equal(clock.aheadMs, 59_500);
  assert.equal(clock.ageMs(id, minuteAhead + 250), 750);
});

Deno.test("A difference within the tolerance, or a broken Date header, is ignored", () => {
  const clock = new DiscordClock();
  clock.learn(new Date(madeAt).toUTCString(), madeAt + 1_900);
  clock.learn("yesterday", madeAt);
  assert.equal(clock.aheadMs, 0);
});
