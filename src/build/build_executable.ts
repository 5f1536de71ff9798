import { basename, dirname, join } from "node:path";
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
  /** null: compiled if possible, else self-extracting. */
  readonly kind: Kind | null;
  /** The Deno that goes into a self-extracting executable; null: the one that runs this. */
  readonly deno: string | null;
  /** Prints a line about what happens. */
  readonly report: (line: string) => void;
}

/** What was built. */
export interface Build {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** The executable cannot be built here; the message says what would help. */
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
  const path = options.output;
  // Beside the output, so that the finished file replaces the old one, which may be running, in one
  // step. Its name is always the same, because it ends up in what deno compile makes.
  const folder = join(dirname(path), `.${basename(path)}.build`);
  await Deno.remove(folder, { recursive: true }).catch(ignoreNotFound);
  await Deno.mkdir(folder, { recursive: true });
  try {
    const source = await readSourceVersion(options.root);
    const program = await bundle(options.root, source, folder);
    const made = join(folder, basename(path));
    const kind = await make(program, made, options);
    await Deno.rename(made, path);
    return { path, kind, bytes: (await Deno.stat(path)).size };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function make(program: string, file: string, options: BuildOptions): Promise<Kind> {
  const { kind, target, report } = options;
  if (kind !== "self-extracting") {
    try {
      await compile(program, target, file);
      return "compiled";
    } catch (error) {
      if (!(error instanceof DenoCommandError)) throw error;
      const problem = `deno compile cannot make it: ${error.reason}`;
      if (kind === "compiled") throw new BuildError(problem, { cause: error });
      report(`Making one that unpacks itself, because ${problem}`);
    }
  }
  await makeSelfExtracting(program, file, options);
  return "self-extracting";
}

async function makeSelfExtracting(
  program: string,
  file: string,
  { target, deno }: BuildOptions,
): Promise<void> {
  if (isWindows(target)) {
    throw new BuildError(`Cannot make an executable for ${target} but by deno compile`);
  }
  if (deno === null && target !== Deno.build.target) {
    throw new BuildError(`Cannot make an executable for ${target} of the Deno for \
${Deno.build.target}: name a Deno for it by --deno`);
  }
  const bytes = await selfExtracting({
    script: await Deno.readTextFile(new URL("unpack.sh", import.meta.url)),
    program: await filesOf(program),
    deno: await Deno.readFile(deno ?? Deno.execPath()),
    target,
  });
  await Deno.writeFile(file, bytes, { mode: 0o755 });
}

/** The files of a folder by their names. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const names = [...Deno.readDirSync(folder)].map(({ name }) => name).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await Deno.readFile(join(folder, name))] as const),
    ),
  );
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
