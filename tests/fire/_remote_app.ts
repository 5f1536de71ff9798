import { TextLineStream } from "./_text_lines.ts";
import type { Answer, App, Pressing } from "./_app.ts";

/** A question to the process, or its answer, by number. */
export interface Numbered<T> {
  readonly number: number;
  readonly body: T;
}

/** An app in a process of its own, spoken to in lines of JSON; it can crash and be replaced. */
export class RemoteApp implements App {
  readonly name: string;
  readonly #socketPath: string;
  readonly #seed: number;
  #process: AppProcess;

  private constructor(name: string, socketPath: string, seed: number) {
    this.name = name;
    this.#socketPath = socketPath;
    this.#seed = seed;
    this.#process = new AppProcess(socketPath, seed);
  }

  static async start(name: string, socketPath: string, seed: number): Promise<RemoteApp> {
    const app = new RemoteApp(name, socketPath, seed);
    await app.#process.started;
    return app;
  }

  invocation(pressing: Pressing): Promise<Answer> {
    return this.#process.invocation(pressing);
  }

  /** kill -9, and another process in its place: what was asked and not answered is in doubt. */
  async crash(): Promise<void> {
    await this.#process.kill();
    this.#process = new AppProcess(this.#socketPath, this.#seed);
    await this.#process.started;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#process.kill();
  }
}

class AppProcess {
  /** Resolves when it takes presses. */
  readonly started: Promise<void>;
  readonly #child: Deno.ChildProcess;
  readonly #input: WritableStreamDefaultWriter<Uint8Array>;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  readonly #reading: Promise<void>;
  #numbers = 0;
  #gone = false;

  constructor(socketPath: string, seed: number) {
    const program = new URL("./_app_process.ts", import.meta.url).href;
    this.#child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--allow-all", program, socketPath, String(seed)],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#input = this.#child.stdin.getWriter();
    const ready = Promise.withResolvers<void>();
    this.started = ready.promise;
    this.#reading = this.#read(ready.resolve);
  }

  async invocation(pressing: Pressing): Promise<Answer> {
    if (this.#gone) return { kind: "away", unknown: false };
    const number = ++this.#numbers;
    const answered = Promise.withResolvers<Answer>();
    this.#asked.set(number, answered.resolve);
    const line = JSON.stringify({ number, body: pressing } satisfies Numbered<Pressing>);
    await this.#input.write(new TextEncoder().encode(`${line}\n`)).catch(() => {});
    return await answered.promise;
  }

  async kill(): Promise<void> {
    this.#gone = true;
    this.#child.kill("SIGKILL");
    await this.#child.status;
    await this.#reading;
    await this.#input.abort().catch(() => {});
  }

  async #read(ready: () => void): Promise<void> {
    const lines = this.#child.stdout.pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream());
    for await (const line of lines) {
      const { number, body } = JSON.parse(line) as Numbered<Answer>;
      if (number === 0) ready();
      this.#asked.get(number)?.(body);
      this.#asked.delete(number);
    }
    this.#gone = true;
    for (const answer of this.#asked.values()) answer({ kind: "away", unknown: true });
    this.#asked.clear();
  }
}
