import assert from "node:assert/strict";
import { within } from "./within.ts";

/** A program of a test prints what is waited for, and ends, long before. */
const limitMs = 120_000;

/** A program that runs, and all that it has printed. Disposal kills it. */
export class RunningProgram implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #read: Promise<unknown>;
  #output = "";
  #printed = Promise.withResolvers<void>();
  #hasEnded = false;

  /** Takes a child whose output and errors are piped. */
  constructor(child: Deno.ChildProcess) {
    this.#child = child;
    this.#read = Promise.all([this.#collect(child.stdout), this.#collect(child.stderr)])
      .finally(() => {
        this.#hasEnded = true;
        this.#printed.resolve();
      });
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** Whether it has ended. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Everything it printed so far, errors too. */
  get output(): string {
    return this.#output;
  }

  /** Waits until it has printed this. */
  printed(wanted: RegExp): Promise<RegExpExecArray> {
    return within(limitMs, () => `it prints ${wanted}: ${this.#output}`, this.#find(wanted));
  }

  async #find(wanted: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = wanted.exec(this.#output);
      if (found) return found;
      assert(!this.#hasEnded, `It ended without printing ${wanted}: ${this.#output}`);
      await this.#printed.promise;
      if (!this.#hasEnded) this.#printed = Promise.withResolvers();
    }
  }

  /** Sends a signal and waits for the end. Resolves with the exit code. */
  stop(signal: Deno.Signal = "SIGTERM"): Promise<number> {
    try {
      this.#child.kill(signal);
    } catch (error) {
      // It has just ended by itself.
      if (!(error instanceof TypeError)) throw error;
    }
    return this.ended();
  }

  /** Waits until it ends by itself. Resolves with the exit code. */
  async ended(): Promise<number> {
    await within(limitMs, () => `it ends: ${this.#output}`, this.#read);
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
