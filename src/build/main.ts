/** Makes the executable: `deno task compile`. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exitCodes, print, printLine, UsageError, write } from "../cli/mod.ts";
import { BuildError, buildExecutable, type BuildOptions } from "./build_executable.ts";
import { executableName, isTarget, type Target, targets } from "./target.ts";

const usage = `Makes one executable of Ronnied.

  --target NAME   where it is to run; default: here. One of
                    ${targets.join("\n                    ")}
  --kind KIND     compiled or self-extracting; default: compiled if that is possible
  --deno FILE     the Deno that goes into a self-extracting one; default: the one that runs this
  --output FILE   default: dist/ronnied, with a target dist/ronnied-TARGET
  --help          print this
`;

const root = new URL("../../", import.meta.url);

async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options === null) {
    print(usage);
    return exitCodes.ok;
  }
  const { path, kind, bytes } = await buildExecutable(options);
  print(`${path}: ${kind}, ${(bytes / 1e6).toFixed(1)} MB, for ${options.target}\n`);
  return exitCodes.ok;
}

/** Reads the arguments; null if they ask for help. */
function read(args: readonly string[]): BuildOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const { kind = null } = values;
  if (kind !== null && kind !== "compiled" && kind !== "self-extracting") {
    throw new UsageError(`--kind: got "${kind}"; accepts compiled, self-extracting`);
  }
  const target = values.target === undefined ? null : asTarget(values.target);
  const dist = fileURLToPath(new URL("dist/", root));
  return {
    root,
    kind,
    target: target ?? asTarget(Deno.build.target),
    output: values.output ?? dist + executableName(target),
    deno: values.deno ?? null,
    report: printLine,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        target: text,
        kind: text,
        deno: text,
        output: text,
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function asTarget(name: string): Target {
  if (isTarget(name)) return name;
  throw new UsageError(`--target: got "${name}"; accepts ${targets.join(", ")}`);
}

/** A problem that the caller can solve gives a line and a code; anything else is a bug. */
function explain(error: unknown): number {
  if (!(error instanceof UsageError || error instanceof BuildError)) throw error;
  write(Deno.stderr, `${error.message}\n`);
  return error instanceof UsageError ? exitCodes.usage : exitCodes.unavailable;
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(explain));
