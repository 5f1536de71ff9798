/** Random commands on the embedded server and on redis-server: every reply must be the same. */

import assert from "node:assert/strict";
import { type Miniredis, startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { type Difference, drawScript, Pair, printScript, type Step } from "./_differential.ts";
import { isLong } from "../_helpers/long_test.ts";

const inMemory = isLong ? 300_000 : 10_000;
const inFile = inMemory / 5;
const perRun = 2_000;

redisTest(`${inMemory} random commands get the same replies as from redis-server`, async () => {
  await using mini = await startMiniredis();
  await fuzz(mini, inMemory);
});

redisTest(
  `${inFile} random commands get the same replies from a durable server`,
  async () => {
    await using dir = await temporaryFolder();
    await using mini = await startMiniredis({ file: `${dir.path}/store`, synchronous: "normal" });
    await fuzz(mini, inFile);
  },
);

/** Set `SEED` in the environment to repeat a run. */
async function fuzz(mini: Miniredis, commands: number): Promise<void> {
  await using real = await startRedisServer();
  await using pair = await Pair.connect(real.socketPath, mini.port ?? 0);
  const firstSeed = Number(Deno.env.get("SEED") ?? 1);
  for (let i = 0; i * perRun < commands; i++) {
    const steps = drawScript(firstSeed + i, perRun);
    const difference = await pair.run(steps);
    if (difference !== undefined) assert.fail(await report(pair, firstSeed + i, steps, difference));
  }
}

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
