/**
 * The server alone, for redis-cli and every other Redis client:
 * `main.ts [--port N] [--path SOCKET] [--file FILE]`. The password is MINIREDIS_PASSWORD in the
 * environment, because everybody on a machine can read the arguments of a process.
 */

import { parseArgs } from "node:util";
import { type Miniredis, type MiniredisOptions, startMiniredis } from "./mod.ts";

const usage = `Usage: miniredis [--port N] [--path SOCKET] [--file FILE]
MINIREDIS_PASSWORD in the environment: the password that clients have to give; none by default
`;
const defaultPort = 6379;
const usageError = 2;

if (import.meta.main) await main(Deno.args);

/** Serves until SIGINT, SIGTERM or SIGHUP. Exits with 2 for wrong arguments, with 1 if the start fails. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (typeof options === "string") {
    write(Deno.stderr, `${options}\n${usage}`);
    Deno.exit(usageError);
  }
  try {
    const server = await startMiniredis({
      ...options,
      onWarning: (warning) => write(Deno.stderr, `${warning}\n`),
    });
    write(Deno.stdout, `${describe(server, options)}\n`);
    closeOnSignals(server);
  } catch (error) {
    write(Deno.stderr, `${error instanceof Error ? error.message : error}\n`);
    Deno.exit(1);
  }
}

/** The options of the server, or what is wrong with the arguments. */
function readOptions(args: readonly string[]): MiniredisOptions | string {
  try {
    const text = { type: "string" } as const;
    const spec = { port: text, path: text, file: text };
    const { port, ...places } = parseArgs({ args: [...args], options: spec }).values;
    const password = Deno.env.get("MINIREDIS_PASSWORD");
    const rest = { ...places, ...password ? { password } : {} };
    if (port === undefined) return rest.path === undefined ? { port: defaultPort, ...rest } : rest;
    const isPort = /^\d{1,5}$/.test(port) && Number(port) < 65536;
    return isPort
      ? { port: Number(port), ...rest }
      : `Cannot use port ${port}: 0 to 65535 expected`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe({ port, path }: Miniredis, { file }: MiniredisOptions): string {
  const places = [port === undefined ? [] : `127.0.0.1:${port}`, path ?? []].flat();
  const storage = file === undefined ? "in memory" : `in ${file}`;
  return `miniredis is listening on ${places.join(" and ")}, data ${storage}`;
}

function closeOnSignals(server: Miniredis): void {
  const signals: Deno.Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  const close = () => {
    for (const signal of signals) Deno.removeSignalListener(signal, close);
    void server.close();
  };
  for (const signal of signals) Deno.addSignalListener(signal, close);
}

function write(stream: { writeSync(bytes: Uint8Array): number }, text: string): void {
  stream.writeSync(new TextEncoder().encode(text));
}
