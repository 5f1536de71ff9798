import { runDeno } from "./deno_command.ts";
import { isolationFlags, permissionFlags } from "./permissions.ts";
import type { Target } from "./target.ts";

/**
 * Makes an executable by `deno compile`. It needs `denort` for the target: from DENORT_BIN, else from
 * Deno's cache, else from Deno's own host.
 *
 * @throws {DenoCommandError} if it has none, or for any other reason.
 */
export async function compile(program: string, target: Target, output: string): Promise<void> {
  // The time of the file ends up in the executable; the same program shall make the same bytes.
  await Deno.utime(program, 0, 0);
  const flags = [
    ...isolationFlags,
    ...permissionFlags(target),
    "--target",
    target,
    "--app-name",
    "ronnied",
  ];
  await runDeno(["compile", ...flags, "--output", output, program]);
}
