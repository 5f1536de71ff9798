import { join } from "node:path";
import { mainFile } from "./bundle.ts";
import { runDeno } from "./deno_command.ts";
import { memoryFlags } from "./memory.ts";
import { isolationFlags, permissionFlags } from "./permissions.ts";
import type { Target } from "./target.ts";

/**
 * Makes an executable of the files in a folder by `deno compile`, which needs `denort` for the
 * target: from DENORT_BIN, else from Deno's cache, else from Deno's download server.
 *
 * @throws {DenoCommandError} if there is none, or with any other error of Deno's.
 */
export async function compile(program: string, target: Target, output: string): Promise<void> {
  // The files' times end up in the executable, and the same program has to make the same bytes.
  for await (const { name } of Deno.readDir(program)) await Deno.utime(join(program, name), 0, 0);
  const flags = [
    ...memoryFlags,
    ...isolationFlags,
    ...permissionFlags(target),
    "--target",
    target,
    "--app-name",
    "ronnied",
  ];
  await runDeno(["compile", ...flags, "--output", output, join(program, mainFile)]);
}
