/** Programs that check the files in `deploy/`, where they are installed. */

const folder = new URL("../../../deploy/", import.meta.url);

/** The path of a file in `deploy/`. */
export function deployPath(name: string): string {
  return decodeURI(new URL(name, folder).pathname);
}

/** The text of a file in `deploy/`. */
export function deployText(name: string): string {
  return Deno.readTextFileSync(deployPath(name));
}

/**
 * Registers a test that needs a program. Without the program the test is skipped, and its name says
 * why. With `REQUIRE_DEPLOY_TOOLS=1` in the environment it fails instead.
 */
export function toolTest(program: string, name: string, fn: () => void | Promise<void>): void {
  if (isInstalled(program)) {
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

function isInstalled(program: string): boolean {
  try {
    return run(program, "--version").ok;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
