import assert from "node:assert/strict";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { withSeed } from "../_helpers/seeded_env.ts";
import { startDrillCluster, startDrillSentinels } from "./_drill_servers.ts";
import { runGroupDrill } from "./_group_drill.ts";

const seed = Number(Deno.env.get("FIRE_SEED") ?? 1);

longTest(
  "fire drill: no acknowledged move is lost or doubled on a cluster, nor where Sentinels watch",
  async () => {
    await withSeed(seed, async () => {
      // Most of it is waiting for servers to agree.
      const reports = await Promise.all(
        [startDrillCluster, startDrillSentinels].map(async (start) => {
          await using servers = await start();
          return await runGroupDrill(servers, { seed, misfortunes: 24 });
        }),
      );
      for (const { figures } of reports) print(`fire drill: ${figures}`);
      assert.deepEqual(reports.flatMap(({ problems }) => problems), []);
    });
  },
  redisTest,
);
