import { dirname } from "node:path";
import { bundle } from "./bundle.ts";
import { compile } from "./compile.ts";
import { DenoCommandError } from "./deno_command.ts";
import { selfExtracting } from "./self_extracting.ts";
import { readSourceVersion } from "./source.ts";
import { isWindows, type Target } from "./target.ts";

/** The two ways to make one executable. */
export type Kind = "compiled" | "self-extracting";

/** What to build. */
export interface BuildOptions {
  /** The top of the repository. */
  readonly root: URL;
  readonly target: Target;
  readonly output: string;
  /** The way to go; null: compiled if possible, else self-extracting. */
  readonly kind: Kind | null;
  /** The Deno that goes into a self-extracting executable; null: the one at hand. */
  readonly deno: string | null;
  /** Takes a line about what happens. */
  readonly report: (line: string) => void;
}

/** What was built. */
export interface Build {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** What was asked for cannot be built here; the message says what would help. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/**
 * Builds the executable.
 *
 * @throws {BuildError} if neither way can make it for this target.
 * @throws {DenoCommandError} if Deno could not bundle the program.
 */
export async function buildExecutable(options: BuildOptions): Promise<Build> {
  const folder = await Deno.makeTempDir({ prefix: "ronnied-build-" });
  try {
    const source = await readSourceVersion(options.root);
    const program = await bundle(options.root, source, folder);
    await Deno.mkdir(dirname(options.output), { recursive: true });
    const kind = await make(program, options);
    const { size } = await Deno.stat(options.output);
    return { path: options.output, kind, bytes: size };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function make(program: string, options: BuildOptions): Promise<Kind> {
  const { kind, target, output, report } = options;
  if (kind !== "self-extracting") {
    try {
      await compile(program, target, output);
      return "compiled";
    } catch (error) {
      if (!(error instanceof DenoCommandError)) throw error;
      if (kind === "compiled") throw new BuildError(error.message, { cause: error });
      report(`deno compile cannot make it, so it will unpack itself: ${error.reason}`);
    }
  }
  await makeSelfExtracting(program, options);
  return "self-extracting";
}

async function makeSelfExtracting(program: string, options: BuildOptions): Promise<void> {
  const { target, output } = options;
  const deno = options.deno ?? (target === Deno.build.target ? Deno.execPath() : null);
  if (isWindows(target)) {
    throw new BuildError(`Cannot make an executable for ${target} but by deno compile`);
  }
  if (deno === null) {
    throw new BuildError(`Cannot make an executable for ${target} of the Deno for \
${Deno.build.target}: name a Deno for it by --deno`);
  }
  const bytes = await selfExtracting({
    script: await Deno.readTextFile(new URL("unpack.sh", import.meta.url)),
    program: await Deno.readFile(program),
    deno: await Deno.readFile(deno),
    target,
  });
  // Under its name only when it is whole; and a running one can be built anew.
  const whole = `${output}.new`;
  await Deno.writeFile(whole, bytes, { mode: 0o755 });
  await Deno.rename(whole, output);
}
