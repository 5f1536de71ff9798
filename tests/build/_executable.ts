/**
 * The executable that `deno task compile` made, for black-box tests. RONNIED_EXECUTABLE says where it
 * is; without it these tests are skipped by name.
 */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { Machine, type Ran, type RunOptions } from "./_machine.ts";

const path = Deno.env.get("RONNIED_EXECUTABLE");

/**
 * Registers a test of the executable. Without one it is skipped and its name says why; with
 * `REQUIRE_EXECUTABLE=1` in the environment the lack is a failure instead.
 */
export function executableTest(
  name: string,
  fn: (executable: Executable) => void | Promise<void>,
): void {
  if (path) {
    Deno.test(`executable: ${name}`, async () => {
      await using machine = await Machine.with(resolve(path));
      await fn(new Executable(machine));
    });
  } else if (Deno.env.get("REQUIRE_EXECUTABLE") === "1") {
    Deno.test(`executable: ${name}`, () => {
      throw new Error("Cannot run: RONNIED_EXECUTABLE is not set and REQUIRE_EXECUTABLE=1");
    });
  } else {
    const skipped = `executable: ${name} (skipped: RONNIED_EXECUTABLE is not set)`;
    Deno.test({ name: skipped, ignore: true, fn: () => {} });
  }
}

/**
 * The executable on a bare machine: no PATH to speak of, another folder, and the environment a test
 * gives it. What it unpacks is kept from one test to the next, unless a test has its own place for it.
 */
export class Executable {
  constructor(readonly machine: Machine) {}

  /** Runs it to its end. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    return await this.machine.run(args, await unpacked(this.machine, options));
  }

  /** Starts it. Disposal ends it. */
  async start(args: readonly string[], options: RunOptions = {}): Promise<Running> {
    return new Running(this.machine.spawn(args, await unpacked(this.machine, options)));
  }
}

/** A program that runs, and all that it has printed. */
export class Running implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #read: Promise<unknown>;
  #output = "";
  #printed = Promise.withResolvers<void>();
  #hasEnded = false;

  constructor(child: Deno.ChildProcess) {
    this.#child = child;
    this.#read = Promise.all([this.#collect(child.stdout), this.#collect(child.stderr)])
      .finally(() => {
        this.#hasEnded = true;
        this.#printed.resolve();
      });
  }

  /** Everything it printed so far, errors too. */
  get output(): string {
    return this.#output;
  }

  /** Waits until it has printed this. */
  async printed(wanted: RegExp): Promise<void> {
    while (!wanted.test(this.#output)) {
      assert(!this.#hasEnded, `It ended without printing ${wanted}: ${this.#output}`);
      await this.#printed.promise;
      if (!this.#hasEnded) this.#printed = Promise.withResolvers();
    }
  }

  /** Sends a signal and waits for the end. */
  async stop(signal: Deno.Signal = "SIGTERM"): Promise<number> {
    this.#child.kill(signal);
    await this.#read;
    return (await this.#child.status).code;
  }

  async #collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      this.#output += text;
      this.#printed.resolve();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#hasEnded) await this.stop("SIGKILL");
  }
}

/** The exit code is this, and people read a line of words, not a stack. */
export function assertRefused(ran: Ran, code: number, message: RegExp): void {
  assert.equal(ran.code, code, ran.stderr);
  assert.match(ran.stderr, message);
  assert.doesNotMatch(ran.stderr, /^ +at |Uncaught|node:|\.js:\d/m);
}

let cache: string | undefined;

async function unpacked(machine: Machine, options: RunOptions): Promise<RunOptions> {
  cache ??= await makeCache(machine);
  return { ...options, env: { RONNIED_CACHE_DIR: cache, ...options.env } };
}

async function makeCache(machine: Machine): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "unpacked-" });
  if (Deno.uid() === 0) await Deno.chown(folder, machine.user, machine.user);
  addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
  return folder;
}
