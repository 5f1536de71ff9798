import assert from "node:assert/strict";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { withSeed } from "../_helpers/seeded_env.ts";
import { runNight } from "./_night.ts";

const seed = Number(Deno.env.get("FIRE_SEED") ?? 1);

longTest(
  "night: two processes on a cluster lose servers and each other, and nobody is told wrong",
  async () => {
    await withSeed(seed, async () => {
      const { figures, problems } = await runNight({ seed, games: 20, log: print });
      print(`night: ${figures}`);
      assert.deepEqual(problems, []);
    });
  },
  redisTest,
);
