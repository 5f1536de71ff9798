import assert from "node:assert/strict";
import { freePort } from "../../_helpers/free_port.ts";
import { within } from "../../_helpers/within.ts";
import { deployText } from "./_deploy_files.ts";

/** To start, to answer and to end takes less than this, whatever else the machine does. */
const limitMs = 60_000;

/** A Compose file of `deploy/`, read as the text that it is: no YAML library is among the packages. */
export class ComposeFile {
  readonly text: string;

  constructor(name: string) {
    this.text = deployText(name);
  }

  /** The names of its services whose names begin so. */
  services(prefix = ""): readonly string[] {
    const [, services = ""] = /^services:\n((?: .*\n|\n)+)/m.exec(this.text) ?? [];
    const names = [...services.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = ""]) => name);
    return names.filter((name) => name.startsWith(prefix));
  }

  /** The part about a service, with what it merges in its place: what comes later counts. */
  serviceOf(name: string): string {
    const part = new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n|\\n)+)`, "m").exec(this.text)?.[1];
    assert.ok(part, `there is no service ${name}`);
    return this.#merged(part);
  }

  /** The script that a service gives to the shell. */
  scriptOf(name: string): string {
    const service = this.serviceOf(name);
    const [, indent = ""] = /- sh\n\s+- -c\n\s+- \|\n( +)/.exec(service) ?? [];
    const [, script = ""] = new RegExp(`- \\|\\n((?:${indent}.*\\n)+)`).exec(service) ?? [];
    return script.replaceAll(new RegExp(`^${indent}`, "gm"), "").replaceAll("$$", () => "$");
  }

  #merged(part: string): string {
    return part.replaceAll(/^( +)<<: \*(\w+)\n/gm, (_, indent: string, anchor: string) => {
      const block = new RegExp(`^x-\\w+: &${anchor}\\n((?: .*\\n|\\n)+)`, "m").exec(this.text)?.[1];
      assert.ok(block, `there is no &${anchor}`);
      return this.#merged(block.replaceAll(/^ {2}(?=.)/gm, indent));
    });
  }
}

/** A node of a cluster on this machine. */
export interface ComposedNode {
  readonly port: number;
  readonly redis: ComposedRedis;
}

const startAttempts = 5;

/** From a node's port to the one on which nodes speak with each other. */
const busPortOffset = 10_000;

/** A Redis of a file, in a folder instead of a container. It has to end with 0 at SIGTERM. */
export class ComposedRedis implements AsyncDisposable {
  readonly #dir: string;
  readonly #socket: string;
  readonly #child: Deno.ChildProcess;
  #output: Promise<void> = Promise.resolve();

  private constructor(dir: string, script: string, password: string, settings: readonly string[]) {
    this.#dir = dir;
    this.#socket = `${dir}/redis.sock`;
    const here = [`dir ${dir}`, `unixsocket ${this.#socket}`, ...settings];
    this.#child = new Deno.Command("sh", {
      args: ["-c", script.replace("dir /data\n", `${here.join("\n")}\n`)],
      env: { REDIS_PASSWORD: password },
      stdout: "piped",
      stderr: "null",
    }).spawn();
  }

  /** Starts one by the script of its service. `settings` are added, a line each: its port at least. */
  static async start(
    script: string,
    password: string,
    settings: readonly string[] = ["port 0"],
  ): Promise<ComposedRedis> {
    const dir = await Deno.makeTempDir({ prefix: "compose-" });
    const redis = new ComposedRedis(dir, script, password, settings);
    const ready = Promise.withResolvers<void>();
    redis.#output = listen(redis.#child.stdout, "ready to accept connections", ready);
    try {
      await within(limitMs, "the service takes connections", ready.promise);
      return redis;
    } catch (error) {
      await redis.#child.status;
      await Deno.remove(dir, { recursive: true });
      throw error;
    }
  }

  /** Starts a node of a cluster; its ports are free ones, as far apart as Redis has them. */
  static async startNode(script: string, password: string): Promise<ComposedNode> {
    for (let attempt = 1;; attempt++) {
      const port = freePort() - busPortOffset;
      const settings = [`port ${port}`, "bind 127.0.0.1"];
      try {
        return { port, redis: await ComposedRedis.start(script, password, settings) };
      } catch (error) {
        // Another process may have taken a port meanwhile.
        if (attempt === startAttempts) throw error;
      }
    }
  }

  /** Stops it in the middle of whatever it does. */
  freeze(): void {
    this.#child.kill("SIGSTOP");
  }

  /** Lets a frozen one go on. */
  thaw(): void {
    this.#child.kill("SIGCONT");
  }

  async ask(password: string | null, ...command: readonly string[]): Promise<string> {
    const asked = new Deno.Command("redis-cli", {
      args: ["-s", this.#socket, ...command],
      env: password === null ? {} : { REDISCLI_AUTH: password },
      stderr: "null",
    });
    const what = `redis-cli ${command.join(" ")} ends`;
    const { stdout } = await within(limitMs, what, asked.output());
    return new TextDecoder().decode(stdout);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGTERM");
    const { code } = await within(limitMs, "the service ends", this.#child.status);
    await this.#output;
    await Deno.remove(this.#dir, { recursive: true });
    assert.equal(code, 0, "redis-server gets the signal, and exits with 0");
  }
}

/** Reads to the end. Resolves `printed` at the words, and rejects it if they never come. */
async function listen(
  output: ReadableStream<Uint8Array<ArrayBuffer>>,
  words: string,
  printed: PromiseWithResolvers<void>,
): Promise<void> {
  let seen = "";
  for await (const text of output.pipeThrough(new TextDecoderStream())) {
    seen += text;
    if (seen.toLowerCase().includes(words)) printed.resolve();
  }
  printed.reject(new Error(`redis-server ended before it was ready:\n${seen}`));
}
