/**
 * The executable that `deno task compile` made, for black-box tests. RONNIED_EXECUTABLE says where it
 * is; without it these tests are skipped by name.
 */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { Machine, type Ran, type RunOptions } from "./_machine.ts";
import { endlessMs } from "../_helpers/long_test.ts";
import { RunningProgram } from "../_helpers/running_program.ts";

const path = Deno.env.get("RONNIED_EXECUTABLE");

/**
 * Registers a test of the executable. At its end, nothing that the executable printed may hold a
 * secret that it was given, or a stack trace.
 *
 * Without an executable the test is skipped and its name says why; with `REQUIRE_EXECUTABLE=1` in the
 * environment the lack is a failure instead.
 */
export function executableTest(
  name: string,
  fn: (executable: Executable) => void | Promise<void>,
): void {
  if (path) {
    const run = async () => {
      await using machine = await Machine.with(resolve(path));
      const executable = new Executable(machine);
      await fn(executable);
      executable.checkPrinted();
    };
    Deno.test({ name: `executable: ${name}`, fn: run, timeout: endlessMs });
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
  readonly #printed: (() => string)[] = [];
  readonly #secrets = new Set<string>();

  constructor(readonly machine: Machine) {}

  /** Runs it to its end. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    this.#noteSecrets(options);
    const ran = await this.machine.run(args, await unpacked(this.machine, options));
    this.#printed.push(() => ran.stdout + ran.stderr);
    return ran;
  }

  /** Starts it. Disposal ends it. */
  async start(args: readonly string[], options: RunOptions = {}): Promise<RunningProgram> {
    this.#noteSecrets(options);
    const running = new RunningProgram(
      this.machine.spawn(args, await unpacked(this.machine, options)),
    );
    this.#printed.push(() => running.output);
    return running;
  }

  /** Nothing that it printed so far holds a secret or a stack trace. */
  checkPrinted(): void {
    for (const printed of this.#printed) {
      for (const secret of this.#secrets) assert(!printed().includes(secret), "it prints a secret");
      assertNoStack(printed());
    }
  }

  #noteSecrets({ env = {} }: RunOptions): void {
    const { DISCORD_TOKEN = "", REDIS_PASSWORD = "", REDIS_URL = "" } = env;
    const inUrl = URL.canParse(REDIS_URL) ? new URL(REDIS_URL).password : "";
    for (const secret of [DISCORD_TOKEN, REDIS_PASSWORD, inUrl]) {
      if (secret !== "") this.#secrets.add(secret);
    }
  }
}

/** The exit code is this, and people read a line of words, not a stack. */
export function assertRefused(ran: Ran, code: number, message: RegExp): void {
  assert.equal(ran.code, code, ran.stderr + ran.stdout);
  assert.match(ran.stderr + ran.stdout, message);
  assertNoStack(ran.stderr);
}

/** The exit code is 0; gives what was printed. */
export function assertDone(ran: Ran): string {
  assert.equal(ran.code, 0, ran.stderr + ran.stdout);
  return ran.stdout;
}

function assertNoStack(text: string): void {
  assert.doesNotMatch(text, /^ +at |Uncaught|\bnode:|\.js:\d|\\n +at /m);
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
