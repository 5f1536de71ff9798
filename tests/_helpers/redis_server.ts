/**
 * A real redis-server for tests: started in a temporary folder of its own, on a Unix socket and a
 * free loopback port at once, frozen, killed and restarted at will, gone at disposal. It knows
 * nothing of the product. Where no redis-server is installed, {@linkcode redisTest} skips by name.
 */
import { freePort } from "./free_port.ts";
import { endlessMs } from "./long_test.ts";
import { within } from "./within.ts";

/** Of a server, and of a Sentinel. */
const READY_LINE = /Ready to accept connections|Sentinel ID is/;
const START_ATTEMPTS = 5;
/** To start and to end takes it less than this, whatever else the machine does. */
const limitMs = 60_000;

/** How to start a redis-server. */
export interface RedisServerOptions {
  /** TCP port on 127.0.0.1; default: a free one. */
  readonly port?: number;
  /** `requirepass`. */
  readonly password?: string;
  /** Keep an append-only file, so that a restart finds the data again; default false. */
  readonly appendonly?: boolean;
  /** When to fsync it; default "always". */
  readonly appendfsync?: "always" | "everysec" | "no";
  /** Text of a configuration file, which the server may write to: a Sentinel needs one. */
  readonly config?: string;
  /** Further arguments as for redis-server itself, such as `["--maxmemory", "1mb"]`. */
  readonly args?: readonly string[];
}

/** A running redis-server; disposal ends the process and deletes its folder. */
export interface RedisServer extends AsyncDisposable {
  /** `redis://[:password@]127.0.0.1:port`. */
  readonly url: string;
  readonly port: number;
  readonly socketPath: string;
  /** The temporary folder: socket, append-only file. */
  readonly dir: string;
  /** Of the process that runs now; another one after `restart()`. */
  readonly pid: number;
  /** Sends a signal (default SIGKILL) and waits until the process is gone. */
  kill(signal?: Deno.Signal): Promise<void>;
  /** Starts it again on the same port, socket and folder, ending it first if it still runs. */
  restart(): Promise<void>;
  /** SIGSTOP: connections stay open and nothing answers. */
  freeze(): void;
  /** SIGCONT after `freeze()`. */
  thaw(): void;
}

let installed: boolean | undefined;

/** Whether a `redis-server` can be run here; asked once per process. */
export function hasRedisServer(): boolean {
  installed ??= canRun("redis-server");
  return installed;
}

/**
 * Registers a test that needs a real redis-server. Without one it is skipped and its name says why;
 * with `REQUIRE_REDIS=1` in the environment the lack is a failure instead.
 */
export function redisTest(name: string, fn: (t: Deno.TestContext) => void | Promise<void>): void {
  if (hasRedisServer()) {
    Deno.test({ name, fn, timeout: endlessMs });
  } else if (Deno.env.get("REQUIRE_REDIS") === "1") {
    Deno.test(name, () => {
      throw new Error("Cannot run: redis-server is not installed and REQUIRE_REDIS=1");
    });
  } else {
    const skipped = `${name} (skipped: redis-server is not installed)`;
    Deno.test({ name: skipped, ignore: true, fn });
  }
}

/**
 * Starts a redis-server and waits until it accepts connections.
 *
 * @throws {Error} if it ends before that; the message has its last output.
 */
export async function startRedisServer(options: RedisServerOptions = {}): Promise<RedisServer> {
  const dir = await Deno.makeTempDir({ prefix: "redis-" });
  for (let attempt = 1;; attempt++) {
    const port = options.port ?? freePort();
    const server = new ChildRedis(dir, port, options);
    if (options.config !== undefined) await Deno.writeTextFile(configIn(server), options.config);
    try {
      await server.restart();
      return server;
    } catch (error) {
      // Between choosing a free port and binding it another process may have taken it.
      if (options.port === undefined && attempt < START_ATTEMPTS) continue;
      await server[Symbol.asyncDispose]();
      throw error;
    }
  }
}

class ChildRedis implements RedisServer {
  readonly url: string;
  readonly port: number;
  readonly dir: string;
  readonly socketPath: string;
  readonly #args: string[];
  #child: Deno.ChildProcess | undefined;
  #drained: Promise<void> = Promise.resolve();

  constructor(dir: string, port: number, options: RedisServerOptions) {
    const secret = options.password === undefined
      ? ""
      : `:${encodeURIComponent(options.password)}@`;
    this.dir = dir;
    this.port = port;
    this.socketPath = `${dir}/redis.sock`;
    this.url = `redis://${secret}127.0.0.1:${port}`;
    this.#args = serverArgs(this, options);
  }

  get pid(): number {
    if (this.#child === undefined) {
      throw new Error("Cannot say the pid: redis-server is not running");
    }
    return this.#child.pid;
  }

  async kill(signal: Deno.Signal = "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    send(child, signal);
    if (signal !== "SIGKILL") send(child, "SIGCONT"); // a frozen process would never see it
    await within(limitMs, `redis-server ends by ${signal}`, child.status);
    await this.#drained;
    this.#child = undefined;
  }

  async restart(): Promise<void> {
    await this.kill("SIGTERM");
    const child = new Deno.Command("redis-server", {
      args: this.#args,
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#child = child;
    const ready = Promise.withResolvers<void>();
    this.#drained = drain(child.stdout, ready);
    await within(limitMs, "redis-server takes connections", ready.promise);
  }

  freeze(): void {
    Deno.kill(this.pid, "SIGSTOP");
  }

  thaw(): void {
    Deno.kill(this.pid, "SIGCONT");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await Deno.remove(this.dir, { recursive: true });
  }
}

function configIn({ dir }: RedisServer): string {
  return `${dir}/redis.conf`;
}

function serverArgs(server: ChildRedis, options: RedisServerOptions): string[] {
  const args = options.config === undefined ? [] : [configIn(server)];
  args.push("--port", String(server.port), "--bind", "127.0.0.1", "--dir", server.dir);
  args.push("--unixsocket", server.socketPath, "--save", "", "--daemonize", "no");
  args.push("--appendonly", options.appendonly ? "yes" : "no");
  args.push("--appendfsync", options.appendfsync ?? "always");
  if (options.password !== undefined) args.push("--requirepass", options.password);
  return [...args, ...options.args ?? []];
}

/** Reads the log to its end, settling `ready` at the line that says so, or at the end without it. */
async function drain(
  log: ReadableStream<Uint8Array<ArrayBuffer>>,
  ready: PromiseWithResolvers<void>,
): Promise<void> {
  let seen = "";
  for await (const text of log.pipeThrough(new TextDecoderStream())) {
    seen = (seen + text).slice(-4000);
    if (READY_LINE.test(seen)) ready.resolve();
  }
  ready.reject(new Error(`redis-server ended before it was ready:\n${seen}`));
}

function send(child: Deno.ChildProcess, signal: Deno.Signal): void {
  try {
    child.kill(signal);
  } catch (error) {
    // TypeError is what Deno throws for a process that has ended by itself: that is what we want.
    if (!(error instanceof TypeError)) throw error;
  }
}

function canRun(program: string): boolean {
  try {
    return new Deno.Command(program, { args: ["--version"] }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
