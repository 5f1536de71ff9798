import assert from "node:assert/strict";
import { redisTest } from "../_helpers/redis_server.ts";
import { withSeed } from "../_helpers/seeded_env.ts";
import { type DrillOptions, runDrill } from "./_drill.ts";

const seed = Number(Deno.env.get("FIRE_SEED") ?? 1);

const short: DrillOptions = {
  seed,
  misfortunes: {
    kill: 3,
    freeze: 1,
    long_freeze: 1,
    full_memory: 1,
    read_only: 1,
    cut: 3,
    crash: 0,
  },
  gap: [20, 60],
  acknowledged: 1000,
  localApps: 2,
  processes: 0,
  tables: 4,
};

const long: DrillOptions = {
  seed,
  misfortunes: {
    kill: 25,
    freeze: 10,
    long_freeze: 8,
    full_memory: 6,
    read_only: 6,
    cut: 20,
    crash: 6,
  },
  gap: [40, 160],
  acknowledged: 12_000,
  localApps: 3,
  processes: 2,
  tables: 8,
};

const isLong = Deno.env.get("LONG") === "1";

redisTest(
  "fire drill: whatever happens to Redis, no acknowledged move is lost or doubled",
  async () => {
    await withSeed(seed, async () => {
      const { figures, problems } = await runDrill(isLong ? long : short);
      await Deno.stdout.write(new TextEncoder().encode(`fire drill: ${figures}\n`));
      assert.deepEqual(problems, []);
    });
  },
);
