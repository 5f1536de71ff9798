/** Random commands on the embedded server and on redis-server: every reply must be the same. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { type Difference, drawScript, Pair, printScript, type Step } from "./differential.ts";

const COMMANDS = Deno.env.get("LONG") === "1" ? 1_000_000 : 20_000;
const PER_RUN = 2_000;

redisTest(`${COMMANDS} random commands get the same replies as from redis-server`, async () => {
  await using real = await startRedisServer();
  await using mini = await startMiniredis();
  await using pair = await Pair.connect(real.socketPath, mini.port ?? 0);
  const firstSeed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  for (let i = 0; i * PER_RUN < COMMANDS; i++) {
    const steps = drawScript(firstSeed + i, PER_RUN);
    const difference = await pair.run(steps);
    if (difference !== undefined) assert.fail(await report(pair, firstSeed + i, steps, difference));
  }
});

async function report(
  pair: Pair,
  seed: number,
  steps: readonly Step[],
  { step }: Difference,
): Promise<string> {
  const script = await pair.shrink(steps.slice(0, step + 1));
  const last = await pair.run(script);
  return `SEED=${seed}, shrunk to:\n${printScript(script)}\n` +
    `at ${last?.command.join(" ")}\nreal: ${last?.real}\nmini: ${last?.mini}`;
}
