/**
 * The benchmark: what each action sends to Redis, how fast it is beside a bare client that sends the
 * same without rules, and what becomes slower as a store fills up; and the whole bot beside one of
 * discordeno alone, and the executable that `--executable` names. With `--cluster` nothing but a Redis Cluster beside one Redis.
 */
import { parseArgs } from "node:util";
import { full, quick, runBench } from "./_bench.ts";
import { fullCluster, measureCluster, quickCluster } from "./_cluster.ts";
import { clusterText, toJson, toText } from "./_report.ts";

const { values } = parseArgs({
  args: Deno.args,
  options: {
    json: { type: "boolean" },
    quick: { type: "boolean" },
    cluster: { type: "boolean" },
    executable: { type: "string" },
  },
});
const announce = (what: string) => write(Deno.stderr, what);
if (values.cluster) {
  const report = await measureCluster(values.quick ? quickCluster : fullCluster, announce);
  await write(Deno.stdout, values.json ? toJson(report) : clusterText(report));
} else {
  const report = await runBench(
    values.quick ? quick : full,
    announce,
    values.executable ?? null,
  );
  await write(Deno.stdout, values.json ? toJson(report) : toText(report));
}

async function write(out: typeof Deno.stdout | typeof Deno.stderr, line: string): Promise<void> {
  const bytes = new TextEncoder().encode(`${line}\n`);
  for (let done = 0; done < bytes.length;) done += await out.write(bytes.subarray(done));
}
