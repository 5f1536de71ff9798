/** Numbers read and printed as redis-server does, on many at random. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { Draw, seededRandom } from "./random_commands.ts";
import { show, Wire } from "./wire.ts";

const SEED = Number(Deno.env.get("SEED") ?? 1);
const NUMBERS = Deno.env.get("LONG") === "1" ? 50_000 : 5_000;

/** A decimal number of any size and length, at times with more digits than a double has. */
function drawDecimal(d: Draw, maxPower: number): string {
  const digits = (count: number) => Array.from({ length: count }, () => d.below(10)).join("");
  const sign = d.chance(0.3) ? "-" : "";
  const fraction = d.chance(0.7) ? `.${digits(1 + d.below(20))}` : "";
  const power = d.chance(0.5) ? `e${d.below(2 * maxPower) - maxPower}` : "";
  return `${sign}${digits(1 + d.below(19))}${fraction}${power}`;
}

/** A double with few bits, where rounding to 17 digits meets exact halves. */
function drawDyadic(d: Draw): string {
  return String(d.below(2 ** 31) * 2 ** (d.below(60) - 45));
}

/** What differs between the engines' replies to the same commands. */
async function compareReplies(commands: readonly (readonly string[])[]): Promise<void> {
  await using real = await startRedisServer();
  await using mini = await startMiniredis();
  await using one = await Wire.connect(real.socketPath);
  await using two = await Wire.connect(mini.port ?? 0);
  const [expected, actual] = [await one.callAll(commands), await two.callAll(commands)];
  for (const [i, reply] of actual.entries()) {
    assert.equal(
      show(reply),
      show(expected[i] ?? reply),
      `SEED=${SEED}: ${commands[i]?.join(" ")}`,
    );
  }
}

redisTest(`${NUMBERS} scores are read and printed as by redis-server`, async () => {
  const d = new Draw(seededRandom(SEED));
  const scores = Array.from(
    { length: NUMBERS },
    () => d.chance(0.5) ? drawDecimal(d, 330) : drawDyadic(d),
  );
  await compareReplies(
    scores.flatMap((score) => [["ZADD", "z", score, "m"], ["ZSCORE", "z", "m"]]),
  );
});

redisTest(`${NUMBERS} sums of INCRBYFLOAT are the same as redis-server's`, async () => {
  const d = new Draw(seededRandom(SEED));
  await compareReplies(
    Array.from({ length: NUMBERS }, () => {
      const number = d.chance(0.5) ? drawDecimal(d, 25) : drawDyadic(d);
      return d.chance(0.1) ? ["SET", "k", number] : ["INCRBYFLOAT", "k", number];
    }),
  );
});

redisTest("random globs match the same keys as with redis-server", async () => {
  const d = new Draw(seededRandom(SEED));
  const text = (letters: readonly string[], max: number) =>
    d.many(0, max, () => d.of(letters)).join("");
  const keys = Array.from({ length: 40 }, () => text(["a", "b", "c", "-", "]", "^", "\\"], 5));
  const patterns = Array.from(
    { length: 1000 },
    () => text(["a", "b", "c", "*", "?", "[", "]", "^", "-", "\\"], 7),
  );
  const sets = keys.map((key) => ["SADD", "s", key]);
  const scans = patterns.flatMap((pattern) =>
    keys.slice(0, 4).map((key) => [["DEL", "one"], ["SADD", "one", key], [
      "SSCAN",
      "one",
      "0",
      "MATCH",
      pattern,
    ]]).flat()
  );
  await compareReplies([...sets, ...scans]);
});
