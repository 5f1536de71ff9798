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
    "kill": 12,
    "freeze": 5,
    "long freeze": 4,
    "full memory": 3,
    "read only": 3,
    "no right": 5,
    "failover": 3,
    "cut": 10,
    "crash": 6,
  },
  gap: [40, 160],
  acknowledged: 6_000,
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
