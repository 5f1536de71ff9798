/**
 * Runs all tests: `deno task test`, with the arguments of `deno test`. Files of one folder share an
 * isolate, for to load the program takes more of the processor than what most files do with it.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const tests = new URL("tests/", root);

/** How many shares run at once: some wait while others work. */
const jobs = 3;
/** How much each share is, in proportion: the last are small, so that all jobs end together. */
const sizes = [3, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1];
/** Of one folder in one share. */
const filesTogether = 4;

/** How long a file takes by itself, in seconds, where it is much longer than others. */
const longFiles: Readonly<Record<string, number>> = {
  "build/bundle_test.ts": 10,
  "build/unpack_test.ts": 8,
  "cli/check_server_test.ts": 7,
  "cli/cluster_test.ts": 9,
  "cli/doctor_test.ts": 7,
  "cli/start_test.ts": 17,
  "discord/connection/sending_test.ts": 5,
  "discord/shards/shard_keeper_test.ts": 7,
  "e2e/calls_test.ts": 8,
  "fire/fire_drill_test.ts": 10,
  "main_test.ts": 10,
  "miniredis/durable/file_problem_test.ts": 5,
  "ops/backup/cluster_backup_test.ts": 5,
  "ops/doctor/cluster_doctor_test.ts": 6,
  "play/play_test.ts": 5,
  "playground/api_test.ts": 6,
  "playground/faults_test.ts": 10,
  "playground/page_test.ts": 58,
  "sim/restart_test.ts": 8,
  "sim/run_test.ts": 13,
  "storage/cluster_outage_test.ts": 12,
  "storage/cluster_store_test.ts": 35,
  "storage/forget/cluster_forget_test.ts": 5,
  "storage/inspect/cluster_inspection_test.ts": 10,
  "storage/loss_watch_test.ts": 6,
  "storage/miniredis_store_test.ts": 10,
  "storage/nodes/nodes_test.ts": 7,
  "storage/nodes/replica_reader_test.ts": 6,
  "storage/outbox/outbox_test.ts": 14,
  "storage/redis/failures_test.ts": 6,
  "storage/redis/trouble_test.ts": 9,
  "storage/sentinel_store_test.ts": 8,
  "storage/store_test.ts": 10,
  "upgrade/previous_commit_test.ts": 9,
};

/** The test files under a folder, those that lie in one folder together. */
function* testFolders(folder: URL): Generator<readonly URL[]> {
  const entries = [...Deno.readDirSync(folder)].toSorted((a, b) => a.name < b.name ? -1 : 1);
  yield entries.filter(({ name }) => name.endsWith("_test.ts"))
    .map(({ name }) => new URL(name, folder));
  for (const { name, isDirectory } of entries) {
    if (isDirectory) yield* testFolders(new URL(`${name}/`, folder));
  }
}

/** Files that are dealt together, and what they count. */
interface Part {
  readonly files: readonly URL[];
  readonly weight: number;
}

/** The files that take long, each by itself, and the others, some of a folder together. */
function partsOf(folders: Iterable<readonly URL[]>): Record<"long" | "others", readonly Part[]> {
  const [long, others]: [Part[], Part[]] = [[], []];
  for (const folder of folders) {
    const secondsOf = (file: URL) => longFiles[file.href.slice(tests.href.length)];
    for (const file of folder) {
      const weight = secondsOf(file);
      if (weight !== undefined) long.push({ files: [file], weight });
    }
    const short = folder.filter((file) => secondsOf(file) === undefined);
    for (let at = 0; at < short.length; at += filesTogether) {
      const files = short.slice(at, at + filesTogether);
      others.push({ files, weight: files.length });
    }
  }
  const count = Object.keys(longFiles).length;
  if (long.length < count) throw new Error(`Of ${count} long files there are ${long.length}`);
  return { long, others };
}

/** Deals parts into shares of these sizes. */
function deal(parts: readonly Part[]): readonly (readonly URL[])[] {
  const shares = sizes.map((size) => ({ size, weight: 0, files: [] as URL[] }));
  for (const { files, weight } of parts.toSorted((a, b) => b.weight - a.weight)) {
    const fullness = (share: typeof shares[number]) => (share.weight + weight) / share.size;
    const [emptiest] = shares.toSorted((a, b) => fullness(a) - fullness(b));
    if (!emptiest) throw new TypeError("There are no shares");
    emptiest.files.push(...files);
    emptiest.weight += weight;
  }
  return shares.map(({ files }) => files);
}

/**
 * The files of each share. Those that take long mostly wait, while others work: each has of both, and
 * one begins with what the next one ends with.
 */
function sharesOf({ long, others }: ReturnType<typeof partsOf>): readonly (readonly URL[])[] {
  const dealt = deal(others);
  return deal(long).map((files, index) => {
    const beside = dealt[index] ?? [];
    return index % 2 === 0 ? [...files, ...beside] : [...beside, ...files];
  });
}

/** Runs modules that import the files of a share each; the exit code. */
async function run(dealt: readonly (readonly URL[])[], folder: string): Promise<number> {
  const modules = dealt.map((files, index) => ({
    path: `${folder}/tests_${index + 1}.ts`,
    code: files.map(({ href }) => `import ${JSON.stringify(href)};\n`).join(""),
  }));
  for (const { path, code } of modules) await Deno.writeTextFile(path, code);
  const settings = ["--config", "deno.json", "-P=test", "--parallel", "--no-check"];
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["test", ...settings, ...Deno.args, ...modules.map(({ path }) => path)],
    cwd: fileURLToPath(root),
    env: { DENO_JOBS: String(jobs) },
  }).spawn().status;
  return code;
}

const folder = await Deno.makeTempDir({ prefix: "tests-" });
try {
  Deno.exitCode = await run(sharesOf(partsOf(testFolders(tests))), folder);
} finally {
  await Deno.remove(folder, { recursive: true });
}
