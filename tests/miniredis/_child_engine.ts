/** The engine in a process of its own, as `main.ts` runs it: to be killed, or starved of disk. */

import { within } from "../_helpers/within.ts";

/** To start and to end takes less than this, whatever else the machine does. */
const limitMs = 60_000;
const mainFile = new URL("../../src/miniredis/main.ts", import.meta.url).pathname;
const root = new URL("../../", import.meta.url).pathname;

/** A child that listens, and what it said; disposal kills it. */
export interface ChildEngine extends AsyncDisposable {
  readonly pid: number;
  /** Undefined for a Unix socket. */
  readonly port: number | undefined;
  /** Sends the signal and waits for the end. */
  end(signal: Deno.Signal): Promise<Deno.CommandStatus>;
}

/** How to start it, beyond its arguments. */
export interface ChildOptions {
  /** The folder it may read and write. */
  readonly dir: { readonly path: string };
  /** Files may not grow beyond this; a write that would fails as on a full disk. */
  readonly maxFileKiB?: number;
  /** What it reads of the environment, beside the test's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts one and waits for its line. @throws {Error} with what it said instead. */
export async function startChildEngine(
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildEngine> {
  const child = command(args, options).spawn();
  const [line, rest] = await within(limitMs, "the child says a line", readLine(child.stdout));
  if (!line.startsWith("miniredis is listening")) {
    await child.status;
    throw new Error(`The child said: ${line}`);
  }
  const port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1];
  const end = async (signal: Deno.Signal) => {
    child.kill(signal);
    const status = await within(limitMs, `the child ends by ${signal}`, child.status);
    await rest;
    return status;
  };
  let ended = false;
  return {
    pid: child.pid,
    port: port === undefined ? undefined : Number(port),
    end: (signal) => {
      ended = true;
      return end(signal);
    },
    [Symbol.asyncDispose]: async () => void (ended || await end("SIGKILL")),
  };
}

/** Runs it to its end: exit code and what it wrote to standard error. */
export async function runChildEngine(
  args: readonly string[],
  options: ChildOptions,
): Promise<{ code: number; message: string }> {
  const { code, stderr } = await command(args, options, "piped").output();
  return { code, message: new TextDecoder().decode(stderr).trim() };
}

function command(
  args: readonly string[],
  { dir, maxFileKiB, env }: ChildOptions,
  stderr: "inherit" | "piped" = "inherit",
): Deno.Command {
  const net = `--allow-net=127.0.0.1,unix:${dir.path}/redis.sock`;
  const permissions = [
    net,
    "--allow-env=MINIREDIS_PASSWORD",
    `--allow-read=${dir.path}`,
    `--allow-write=${dir.path}`,
  ];
  const line = [Deno.execPath(), "run", "--quiet", ...permissions, mainFile, ...args];
  const limit = maxFileKiB === undefined ? "" : `trap '' XFSZ; ulimit -f ${maxFileKiB};`;
  return new Deno.Command("bash", {
    args: ["-c", `${limit} exec "$@"`, "bash", ...line],
    cwd: root,
    env: { MINIREDIS_PASSWORD: "", ...env },
    stdin: "null",
    stdout: "piped",
    stderr,
  });
}

/** The first line, and a promise of the end. */
async function readLine(stream: ReadableStream<Uint8Array>): Promise<[string, Promise<void>]> {
  const reader = stream.pipeThrough(new TextDecoderStream() as never).getReader();
  let text = "";
  while (!text.includes("\n")) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  const drain = async () => {
    while (!(await reader.read()).done);
  };
  return [text.trim(), drain()];
}
