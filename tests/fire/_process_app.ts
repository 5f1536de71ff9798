import type { Game } from "../../src/game/mod.ts";
import type { Place } from "../../src/service/mod.ts";
import { root } from "../_helpers/program.ts";
import { type Answer, type App, type Request, unavailable } from "./_app.ts";
import {
  type DyingStep,
  lineOf,
  messagesIn,
  type Order,
  type Report,
  type Seen,
  type WorkerSettings,
} from "./_worker_messages.ts";

/** One life of a process, from its start to its end. */
interface Life {
  readonly child: Deno.ChildProcess;
  readonly writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  /** Who waits for an answer, by number: null if the process ended before. */
  readonly waiting: Map<number, (answer: Answer | Seen | null) => void>;
  /** Resolves when it has ended and all of its answers were read. */
  readonly ended: Promise<void>;
}

const worker = ["run", "-P=test", "--no-check", "tests/fire/_worker.ts"];

/** An app in a process of its own. It can be killed, and then knows nothing of what it was doing. */
export class ProcessApp implements App {
  readonly name: string;
  readonly problems: string[] = [];
  readonly #settings: WorkerSettings;
  #life: Life | null = null;
  #numbers = 0;
  #isStopping = false;

  constructor(settings: WorkerSettings) {
    this.name = settings.name;
    this.#settings = settings;
  }

  /** Starts it; it answers when its store is open. */
  start(): void {
    const child = new Deno.Command(Deno.execPath(), {
      args: [...worker, JSON.stringify(this.#settings)],
      cwd: root,
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const waiting: Life["waiting"] = new Map();
    const ended = this.#listen(child, waiting);
    this.#life = { child, writer: child.stdin.getWriter(), waiting, ended };
  }

  /** Ends it at once, whatever it is doing. */
  async kill(): Promise<void> {
    const life = this.#life;
    this.#life = null;
    life?.child.kill("SIGKILL");
    await life?.ended;
  }

  /** Has it kill itself at a step, and waits until it comes there. */
  async dieAt(dieAt: DyingStep): Promise<void> {
    this.#send({ number: 0, dieAt });
    await this.#life?.ended;
    this.#life = null;
  }

  async request(request: Request): Promise<Answer> {
    if (!this.#life) return unavailable(false, "It was killed");
    const answer = await this.#ask((number) => ({ number, request }));
    return answer === null ? unavailable(true, "It was killed") : answer as Answer;
  }

  async look(look: Place): Promise<Game | null | "unavailable"> {
    const seen = await this.#ask((number) => ({ number, look })) as Seen | null;
    return seen === null ? "unavailable" : seen.game;
  }

  async settled(): Promise<void> {
    await this.#ask((number) => ({ number, settle: true }));
  }

  /** Has it finish what it does, and end. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopping = true;
    await this.#life?.writer.close().catch(() => {});
    await this.#life?.ended;
  }

  /** What it answers; null if it does not any more. */
  #ask(order: (number: number) => Order): Promise<Answer | Seen | null> {
    const number = ++this.#numbers;
    const { promise, resolve } = Promise.withResolvers<Answer | Seen | null>();
    if (!this.#life) return Promise.resolve(null);
    this.#life.waiting.set(number, resolve);
    this.#send(order(number));
    return promise;
  }

  #send(order: Order): void {
    // Who waits learns of its end from its output.
    this.#life?.writer.write(lineOf(order)).catch(() => {});
  }

  async #listen(child: Deno.ChildProcess, waiting: Life["waiting"]): Promise<void> {
    const errors = new Response(child.stderr).text();
    for await (const report of messagesIn<Report>(child.stdout)) {
      if ("problem" in report) this.problems.push(report.problem);
      else {
        waiting.get(report.number)?.(report.answer);
        waiting.delete(report.number);
      }
    }
    const { signal, code } = await child.status;
    if (signal !== "SIGKILL" && !this.#isStopping) {
      this.problems.push(`${this.name} ended by itself, with code ${code}: ${await errors}`);
    }
    if (this.#life?.child === child) this.#life = null;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  }
}
