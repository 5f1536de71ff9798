/**
 * How long it takes from the first command to a playable page: with everything fetched before, and
 * with empty caches. Run it with `deno run -A tests/playground/measure.ts`.
 */
const commands: Readonly<Record<string, readonly string[]>> = {
  "deno task play": ["deno", "task", "play"],
  "npx -y deno@2.9.6 task play": ["npx", "-y", "deno@2.9.6", "task", "play"],
};

const root = new URL("../../", import.meta.url);

for (const [name, command] of Object.entries(commands)) {
  await measure(command, {});
  print(`${name}, warm: ${await measure(command, {})} ms`);
  const empty = await Deno.makeTempDir({ prefix: "cold-" });
  const cold = { DENO_DIR: `${empty}/deno`, npm_config_cache: `${empty}/npm` };
  print(`${name}, cold: ${await measure(command, cold)} ms`);
  await Deno.remove(empty, { recursive: true });
}

/** Starts the command and asks for its page until it is there; ends the process. */
async function measure(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const port = freePort();
  const began = performance.now();
  // In a process group of its own, so that what the command starts ends with it.
  const child = new Deno.Command("setsid", {
    args: [program, ...args],
    cwd: root,
    env: { ...env, PORT: String(port) },
    stdout: "null",
    stderr: "null",
  }).spawn();
  while (!await isThere(port)) await new Promise((resolve) => setTimeout(resolve, 20));
  const ms = Math.round(performance.now() - began);
  Deno.kill(-child.pid, "SIGTERM");
  await child.status;
  return ms;
}

async function isThere(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
