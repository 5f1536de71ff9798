import { isLong } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { runBatch } from "./_batch.ts";
import type { RunReport } from "./_run.ts";

const runs = isLong ? 50 : 5;
const runsOnRedis = isLong ? 12 : 2;

Deno.test(`${runs} simulations of people who press everything, with all that can go wrong`, async () => {
  printReport(await runBatch({ seed: 1, runs, atOnce: 5 }));
});

redisTest(`${runsOnRedis} simulations on a redis-server that is killed and frozen`, async () => {
  printReport(await runBatch({ seed: 500, runs: runsOnRedis, atOnce: 4, kind: "server" }));
});

function printReport({ runs, interactions, games, faults, restarts }: RunReport): void {
  print(
    `${runs} simulations: ${games} games, ${interactions} interactions, ${faults} faults, ` +
      `${restarts} restarts`,
  );
}
