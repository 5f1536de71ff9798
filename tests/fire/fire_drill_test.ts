import assert from "node:assert/strict";
import { isLong } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { withSeed } from "../_helpers/seeded_env.ts";
import { type DrillOptions, runDrill } from "./_drill.ts";

const seed = Number(Deno.env.get("FIRE_SEED") ?? 1);

const short: DrillOptions = {
  seed,
  faults: {
    "kill": 3,
    "freeze": 1,
    "long freeze": 1,
    "full memory": 1,
    "read only": 1,
    "no right": 2,
    "failover": 1,
    "cut": 3,
    "crash": 2,
  },
  gap: [20, 60],
  acknowledged: 1000,
  apps: 2,
  channels: 4,
};

const long: DrillOptions = {
  seed,
  faults: {
    "kill": 25,
    "freeze": 10,
    "long freeze": 8,
    "full memory": 6,
    "read only": 6,
    "no right": 10,
    "failover": 6,
    "cut": 20,
    "crash": 12,
  },
  gap: [40, 160],
  acknowledged: 12_000,
  apps: 5,
  channels: 8,
};

redisTest(
  "fire drill: whatever happens to Redis, no acknowledged move is lost or doubled",
  async () => {
    await withSeed(seed, async () => {
      const { figures, problems } = await runDrill(isLong ? long : short);
      print(`fire drill: ${figures}`);
      assert.deepEqual(problems, []);
    });
  },
);
