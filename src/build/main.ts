/** Makes the executable: `deno task compile`. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BuildError, buildExecutable, type BuildOptions } from "./build_executable.ts";
import { executableName, isTarget, type Target, targets } from "./target.ts";

const usage = `Makes one executable of Ronnied.

  --target NAME   where it shall run; default: here. One of
                    ${targets.join("\n                    ")}
  --kind KIND     compiled or self-extracting; default: compiled if that is possible
  --deno FILE     the Deno that goes into a self-extracting one; default: the one at hand
  --output FILE   default: dist/ronnied, with a target dist/ronnied-TARGET
  --help          print this
`;

const root = new URL("../../", import.meta.url);

class UsageError extends Error {
  override readonly name = "UsageError";
}

async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options === null) return print(usage);
  const { path, kind, bytes } = await buildExecutable(options);
  return print(`${path}: ${kind}, ${(bytes / 1e6).toFixed(1)} MB, for ${options.target}\n`);
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
    report: (line) => void print(`${line}\n`),
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

function print(text: string): number {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
  return 0;
}

/** Problems the caller can mend get a line and a code, as in sysexits.h. */
function explain(error: unknown): number {
  const code = error instanceof UsageError ? 64 : error instanceof BuildError ? 69 : null;
  if (code === null || !(error instanceof Error)) throw error;
  Deno.stderr.writeSync(new TextEncoder().encode(`${error.message}\n`));
  return code;
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(explain));
