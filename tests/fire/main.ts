/**
 * `deno task drill --cluster --misfortunes N --seed S`: people play on a Redis Cluster, or with
 * `--sentinel` on a master that Sentinels watch, while servers and processes die; then all they were
 * told is compared with what is stored. It needs redis-server.
 */
import { parseArgs } from "node:util";
import { print } from "../_helpers/print.ts";
import { wholeNumber } from "../_helpers/whole_number.ts";
import { startDrillCluster, startDrillSentinels } from "./_drill_servers.ts";
import { runGroupDrill } from "./_group_drill.ts";

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      misfortunes: { type: "string", default: "40" },
      cluster: { type: "boolean", default: false },
      sentinel: { type: "boolean", default: false },
    },
  });
  if (values.cluster === values.sentinel) {
    print("Cannot run a drill: write --cluster or --sentinel");
    return 1;
  }
  const [seed, misfortunes] = [wholeNumber(values.seed), wholeNumber(values.misfortunes)];
  print(`Seed ${seed}`);
  await using servers = await (values.cluster ? startDrillCluster() : startDrillSentinels());
  const { figures, problems } = await runGroupDrill(servers, { seed, misfortunes, log: print });
  print(figures);
  for (const problem of problems) print(problem);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
