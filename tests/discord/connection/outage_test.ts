import assert from "node:assert/strict";
import { Outage, unreachable } from "../../../src/discord/connection/outage.ts";

/** An outage from this number of failures on, with its log lines and a clock to move. */
function watch(failures: number) {
  const lines: string[] = [];
  const time = { now: 1_000 };
  const write = (message: string, properties = {}) => {
    lines.push(`${message} ${JSON.stringify(properties)}`);
  };
  const log = { info: write, warn: write, error: write };
  return { outage: new Outage(log, () => time.now, unreachable("The bar"), failures), lines, time };
}

Deno.test("an outage is logged when it begins, and when it ends, with its length", () => {
  const { outage, lines, time } = watch(1);
  outage.failed("no answer");
  time.now += 400;
  outage.failed("no answer");
  time.now += 100;
  outage.succeeded();
  outage.succeeded();
  assert.deepEqual(lines, [
    'The bar cannot be reached: no answer; trying again until it can {"cause":"no answer"}',
    'The bar is back after 500 ms {"awayMs":500,"failedTries":2}',
  ]);
});

Deno.test("its trouble has the latest cause, and when it is tried again", () => {
  const { outage, lines, time } = watch(2);
  outage.failed("status 503");
  assert.equal(outage.trouble, null);
  outage.failed("status 429", 61_500);
  const text =
    "The bar cannot be reached: status 429; trying again until it can, next at 00:01:02Z";
  assert.equal(outage.trouble, text);
  assert.equal(lines[0], `${text} {"cause":"status 429"}`);
  outage.failed("status 403", 120_000);
  assert.match(outage.trouble ?? "", /status 403; .* next at 00:02:01Z/);
  assert.equal(lines.length, 1);
  time.now += 60_001;
  assert.equal(outage.recentTrouble(60_000), null);
  outage.succeeded();
  assert.equal(outage.trouble, null);
});

Deno.test("failures among successes are no outage, however many they are", () => {
  const { outage, lines, time } = watch(3);
  for (let round = 0; round < 5; round++) {
    outage.failed("no answer");
    outage.failed("status 502");
    outage.succeeded();
  }
  assert.deepEqual(lines, []);
  for (let failure = 0; failure < 4; failure++) {
    outage.failed("no answer");
    time.now += 100;
  }
  outage.succeeded();
  assert.equal(lines.length, 2);
  assert.match(lines[1] ?? "", /back after 400 ms/);
});
