import assert from "node:assert/strict";
import { ClockWatch } from "../../../src/discord/connection/clock_watch.ts";
import { DiscordClock } from "../../../src/discord/connection/discord_clock.ts";

const madeAt = Date.parse("2026-01-01T20:00:00Z");
const minute = 60_000;

const idOf = (at: number) => String(BigInt(at - 1_420_070_400_000) << 22n);
const dateOf = (at: number) => new Date(at).toUTCString();

/** A clock on a machine whose own one the test moves. */
function onMachine(now: number) {
  const machine = { now };
  return { machine, clock: new DiscordClock(() => machine.now) };
}

Deno.test("An interaction's age is what its id says", () => {
  const { machine, clock } = onMachine(madeAt + 250);
  assert.equal(clock.ageMs(idOf(madeAt)), 250);
  machine.now = madeAt - 250;
  assert.equal(clock.ageMs(idOf(madeAt)), 0);
});

for (const offMs of [60 * minute, -60 * minute]) {
  Deno.test(`On a machine whose clock is ${offMs} ms ahead, Discord's time is told all the same`, () => {
    const { machine, clock } = onMachine(madeAt + offMs);
    clock.learn(dateOf(madeAt), 0);
    assert.equal(clock.now(), madeAt + 500);
    machine.now += 250;
    assert.equal(clock.ageMs(idOf(madeAt)), 750);
    assert.equal(clock.hostAheadMs, offMs - 500);
    machine.now += 1_000;
    clock.learn(dateOf(madeAt + 2_000), 0);
    assert.equal(clock.now(), madeAt + 1_750, "a header more does not make time go back and forth");
  });
}

Deno.test("A difference within the tolerance, a broken or a slow answer says nothing", () => {
  const { clock } = onMachine(madeAt + 1_900);
  clock.learn(dateOf(madeAt), 0);
  clock.learn("yesterday", 0);
  clock.learn(dateOf(madeAt - 10 * minute), 5_000);
  assert.equal(clock.now(), madeAt + 1_900);
});

Deno.test("It tells whole milliseconds on a machine that counts parts of them", () => {
  for (const clock of [new DiscordClock(), new DiscordClock(() => madeAt + 0.7)]) {
    assert.ok(Number.isInteger(clock.now()));
    clock.learn(dateOf(madeAt - 60 * minute), 0.3);
    assert.ok(Number.isInteger(clock.now()));
  }
});

Deno.test("It is never earlier than an id that Discord has made", () => {
  const { clock } = onMachine(madeAt - 60 * minute);
  clock.heard(idOf(madeAt));
  assert.equal(clock.now(), madeAt);
  clock.heard(idOf(madeAt - minute));
  assert.equal(clock.now(), madeAt);
});

Deno.test("An offset over a minute is said once, again when it changes much, and when it is gone", () => {
  const machine = { now: madeAt };
  const host = { aheadMs: 0 };
  const clock = new DiscordClock(() => machine.now, () => machine.now + host.aheadMs);
  const lines: string[] = [];
  const write = (message: string) => lines.push(message);
  const watch = new ClockWatch(clock, { info: write, warn: write, error: write });
  for (const aheadMs of [0, 59_000, 61 * minute, 61.5 * minute, -3 * minute, -3 * minute, 500, 0]) {
    host.aheadMs = aheadMs;
    watch.look();
  }
  assert.deepEqual(lines, [
    "This machine's clock is 61 minutes ahead of Discord's: players see Discord's time. Set the clock, by NTP for example",
    "This machine's clock is 3 minutes behind Discord's: players see Discord's time. Set the clock, by NTP for example",
    "This machine's clock agrees with Discord's again",
  ]);
});
