import type { Emulator, Outcome } from "../../src/emulator/mod.ts";

/** What a person did, and what came of it. Times by `performance.now()`. */
export interface Entry {
  readonly what: string;
  readonly sentAt: number;
  readonly settledAt: number;
  readonly outcome: Outcome;
}

/** Something that may excuse an interaction without an answer. Times by `performance.now()`. */
export interface Disturbance {
  readonly what: string;
  readonly from: number;
  to: number;
}

/** How often the machine is looked at, and how late that may be before it counts as a stall. */
const sampleMs = 100;
const stallMs = 150;

/** What happened in a simulation, in order, and what was wrong with it. */
export class Timeline implements Disposable {
  readonly entries: Entry[] = [];
  readonly disturbances: Disturbance[] = [];
  readonly violations: string[] = [];
  readonly #lines: string[] = [];
  readonly #began = performance.now();
  readonly #stop: () => void;
  readonly #samples: ReturnType<typeof setInterval>;
  #checkedAt = 0;
  #sampledAt = performance.now();

  constructor(discord: Emulator) {
    this.#samples = setInterval(() => this.#sample(), sampleMs);
    this.#stop = discord.on("gateway", ({ event, code }) => {
      if (event !== "dispatch" && event !== "heartbeat") {
        this.note(`  gateway: ${event}${code === undefined ? "" : ` ${code}`}`);
      }
    });
  }

  note(text: string): void {
    this.#lines.push(`${Math.round(performance.now() - this.#began)} ms  ${text}`);
  }

  /** Something is not as it has to be. */
  violate(text: string): void {
    this.violations.push(text);
    this.note(`WRONG: ${text}`);
  }

  /** Waits for what somebody does, and writes it down. */
  async record(what: string, action: () => Promise<Outcome>): Promise<void> {
    const sentAt = performance.now();
    this.note(what);
    try {
      const outcome = await action();
      this.entries.push({ what, sentAt, settledAt: performance.now(), outcome });
      const answer = outcome.failed ?? `answered by type ${outcome.callbackType}`;
      this.note(`  ${what} (${outcome.interactionId}): ${answer}`);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "ActorError") throw error;
      this.note(`  ${what}: not possible: ${error.message.split("\n")[0]}`);
    }
  }

  /** Notes that something is out of order until the returned function is called. */
  disturb(what: string): () => void {
    const disturbance: Disturbance = { what, from: performance.now(), to: Infinity };
    this.disturbances.push(disturbance);
    this.note(`fault: ${what}`);
    return () => {
      disturbance.to = performance.now();
      this.note(`  over: ${what}`);
    };
  }

  /** Whether any of these things was out of order between two times. */
  wasDisturbed(from: number, to: number, what: RegExp): boolean {
    return this.disturbances.some((one) => what.test(one.what) && one.from <= to && one.to >= from);
  }

  /** Whether any of these things was out of order since this was last asked. */
  wasDisturbedSinceLastCheck(what: RegExp): boolean {
    const since = this.#checkedAt;
    this.#checkedAt = performance.now();
    return this.wasDisturbed(since, Infinity, what);
  }

  /** The last lines. */
  tail(count: number): string {
    return this.#lines.slice(-count).join("\n");
  }

  [Symbol.dispose](): void {
    this.#stop();
    clearInterval(this.#samples);
  }

  /** A machine that has no time for the bot is not the bot's mistake. */
  #sample(): void {
    const now = performance.now();
    const lateMs = now - this.#sampledAt - sampleMs;
    if (lateMs > stallMs) {
      this.disturbances.push({ what: "stall of the machine", from: this.#sampledAt, to: now });
      this.note(`the machine stalled for ${Math.round(lateMs)} ms`);
    }
    this.#sampledAt = now;
  }
}
