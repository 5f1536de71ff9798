import { runDeno } from "./deno_command.ts";
import { memoryFlags } from "./memory.ts";
import { isolationFlags, permissionFlags } from "./permissions.ts";
import type { Target } from "./target.ts";

/**
 * Makes an executable by `deno compile`, which needs `denort` for the target: from DENORT_BIN, else from
 * Deno's cache, else from Deno's download server.
 *
 * @throws {DenoCommandError} if there is none, or with any other error of Deno's.
 */
export async function compile(program: string, target: Target, output: string): Promise<void> {
  // The file's time ends up in the executable, and the same program has to make the same bytes.
  await Deno.utime(program, 0, 0);
  const flags = [
    ...memoryFlags,
    ...isolationFlags,
    ...permissionFlags(target),
    "--target",
    target,
    "--app-name",
    "ronnied",
  ];
  await runDeno(["compile", ...flags, "--output", output, program]);
}
