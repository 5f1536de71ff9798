/**
 * `deno task mutants`: takes rules out of a copy of the source, one at a time, and says which of them no
 * test misses. `--only TEXT` takes those whose rule contains that. It needs redis-server.
 */
import { parseArgs } from "node:util";
import { print } from "../_helpers/print.ts";
import { root } from "../_helpers/program.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { type Mutant, mutants } from "./_mutants.ts";

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: "string", default: "" } } });
  const wanted = mutants.filter(({ rule }) => rule.includes(values.only));
  await using folder = await temporaryFolder();
  await run("cp", ["-r", "src", "tests", "docs", "deno.json", "deno.lock", folder.path], root);
  const tests = new Map(wanted.map((mutant) => [`${mutant.test} ${mutant.name}`, mutant]));
  for (const [name, mutant] of tests) {
    const { isOk, output } = await runTest(mutant, folder.path);
    if (!isOk) throw new Error(`${name} fails with every rule in its place:\n${output}`);
  }
  print(`${tests.size} tests pass with every rule in its place`);
  let survivors = 0;
  for (const mutant of wanted) {
    const isFound = await failsWithout(mutant, folder.path);
    print(`${isFound ? "found" : "SURVIVED"}: without "${mutant.rule}"`);
    if (!isFound) survivors += 1;
  }
  print(`${wanted.length} mutants, ${survivors} survived`);
  return survivors === 0 && wanted.length > 0 ? 0 : 1;
}

/** Whether a test fails in a copy without a rule, which is there again afterwards. */
async function failsWithout(mutant: Mutant, copy: string): Promise<boolean> {
  const path = `${copy}/src/${mutant.file}`;
  const source = await Deno.readTextFile(path);
  await Deno.writeTextFile(path, source.replace(mutant.from, () => mutant.to));
  const { isOk } = await runTest(mutant, copy);
  await Deno.writeTextFile(path, source);
  return !isOk;
}

/** Runs the test of a mutant in a copy. */
async function runTest({ test, name }: Mutant, copy: string) {
  const filter = name === "" ? [] : ["--filter", name];
  const args = ["test", "-P=test", "--no-check", ...filter, `tests/${test}`];
  const { code, output } = await run(Deno.execPath(), args, copy);
  if (!/ [1-9]\d* (passed|failed)/.test(output)) throw new Error(`No test ran:\n${output}`);
  return { isOk: code === 0, output };
}

/** Runs a program, and resolves with what it prints. */
async function run(program: string, args: readonly string[], cwd: string) {
  const env = { LONG: "1", REQUIRE_REDIS: "1", NO_COLOR: "1" };
  const { code, stdout, stderr } = await new Deno.Command(program, { args: [...args], cwd, env })
    .output();
  const text = new TextDecoder();
  return { code, output: text.decode(stdout) + text.decode(stderr) };
}

if (import.meta.main) Deno.exit(await main(Deno.args));
