/**
 * Runs all tests: `deno task test`, with the arguments of `deno test`. Files of one folder share an
 * isolate, for to load the program takes more of the processor than what most files do with it.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** Some wait while others work, and none is left alone for long at the end. */
const [jobs, shares] = [3, 12];
/** Of one folder in one share. */
const filesTogether = 4;

/** The test files under a folder, those that lie in one folder together. */
function* testFolders(folder: URL): Generator<readonly URL[]> {
  const entries = [...Deno.readDirSync(folder)].toSorted((a, b) => a.name < b.name ? -1 : 1);
  yield entries.filter(({ name }) => name.endsWith("_test.ts"))
    .map(({ name }) => new URL(name, folder));
  for (const { name, isDirectory } of entries) {
    if (isDirectory) yield* testFolders(new URL(`${name}/`, folder));
  }
}

/** Deals files into shares of about as many. */
function deal(folders: Iterable<readonly URL[]>): readonly (readonly URL[])[] {
  const parts: (readonly URL[])[] = [];
  for (const files of folders) {
    for (let at = 0; at < files.length; at += filesTogether) {
      parts.push(files.slice(at, at + filesTogether));
    }
  }
  const dealt: URL[][] = Array.from({ length: shares }, () => []);
  for (const part of parts.toSorted((a, b) => b.length - a.length)) {
    dealt.toSorted((a, b) => a.length - b.length)[0]?.push(...part);
  }
  return dealt;
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
  Deno.exitCode = await run(deal(testFolders(new URL("tests/", root))), folder);
} finally {
  await Deno.remove(folder, { recursive: true });
}
