/** Programs that some tests need and that not every machine has. */

/** Whether a program is there, by its name: each is tried once. */
const installed = new Map<string, boolean>();

/**
 * Registers a test that needs a program. Without the program the test is skipped, and its name says
 * why. With `REQUIRE_DEPLOY_TOOLS=1` in the environment it fails instead. `probe` is an argument with
 * which the program does nothing but succeed.
 */
export function toolTest(
  program: string,
  name: string,
  fn: () => void | Promise<void>,
  probe = "--version",
): void {
  const isThere = installed.get(program) ?? isInstalled(program, probe);
  installed.set(program, isThere);
  if (isThere) {
    Deno.test(name, fn);
  } else if (Deno.env.get("REQUIRE_DEPLOY_TOOLS") === "1") {
    Deno.test(name, () => {
      throw new Error(`Cannot run: ${program} is not installed and REQUIRE_DEPLOY_TOOLS=1`);
    });
  } else {
    Deno.test({ name: `${name} (skipped: ${program} is not installed)`, ignore: true, fn });
  }
}

/** Runs a program to its end. Returns all of its output. */
export function run(program: string, ...args: readonly string[]): { ok: boolean; output: string } {
  const { success, stdout, stderr } = new Deno.Command(program, { args: [...args] }).outputSync();
  const decoder = new TextDecoder();
  return { ok: success, output: decoder.decode(stdout) + decoder.decode(stderr) };
}

function isInstalled(program: string, probe: string): boolean {
  try {
    return run(program, probe).ok;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
