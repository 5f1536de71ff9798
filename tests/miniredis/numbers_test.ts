/** Scores and globs at random: read and printed as by redis-server. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { normalise } from "./_comparison.ts";
import { Draw, seededRandom } from "./_random_commands.ts";
import { Wire } from "./_wire.ts";
import { isLong } from "../_helpers/long_test.ts";

const seed = Number(Deno.env.get("SEED") ?? 1);
const runs = isLong ? 10_000 : 2_000;

/** A decimal number of any size and length, at times with more digits than a double has. */
function drawDecimal(d: Draw): string {
  const digits = (count: number) => Array.from({ length: count }, () => d.below(10)).join("");
  const sign = d.chance(0.3) ? "-" : "";
  const fraction = d.chance(0.7) ? `.${digits(1 + d.below(20))}` : "";
  const power = d.chance(0.5) ? `e${d.below(660) - 330}` : "";
  return `${sign}${digits(1 + d.below(19))}${fraction}${power}`;
}

/** A double with few bits, where rounding to 17 digits meets exact halves. */
function drawDyadic(d: Draw): string {
  return String(d.below(2 ** 31) * 2 ** (d.below(60) - 45));
}

/** Sends the same commands to both engines and compares the replies. */
async function compareReplies(commands: readonly (readonly string[])[]): Promise<void> {
  await using real = await startRedisServer();
  await using mini = await startMiniredis();
  await using one = await Wire.connect(real.socketPath);
  await using two = await Wire.connect(mini.port ?? 0);
  const [expected, actual] = [await one.callAll(commands), await two.callAll(commands)];
  for (const [i, command] of commands.entries()) {
    const [theirs, ours] = [expected[i], actual[i]].map((reply) =>
      reply && normalise(command, reply)
    );
    assert.equal(ours, theirs, `SEED=${seed}: ${command.join(" ")}`);
  }
}

redisTest(`${runs} scores are read and printed as by redis-server`, async () => {
  const d = new Draw(seededRandom(seed));
  const scores = Array.from(
    { length: runs },
    () => d.chance(0.5) ? drawDecimal(d) : drawDyadic(d),
  );
  await compareReplies(
    scores.flatMap((score) => [["ZADD", "z", score, "m"], ["ZSCORE", "z", "m"]]),
  );
});

redisTest(`${runs} globs match the same names as with redis-server`, async () => {
  const d = new Draw(seededRandom(seed));
  const text = (letters: string, max: number) => d.many(0, max, () => d.of([...letters])).join("");
  const names = Array.from({ length: 40 }, () => text("abc-]^\\", 5));
  const scans = Array.from(
    { length: runs },
    () => ["SSCAN", "s", "0", "COUNT", "1000", "MATCH", text("abc*?[]^-\\", 7)],
  );
  await compareReplies([["SADD", "s", ...names], ...scans]);
});
