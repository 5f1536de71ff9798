import { delay } from "../../src/async/mod.ts";
import type { Answer } from "./_app.ts";

/** What has not recovered by then will not. */
const maxRecoveryMs = 60_000;

/** Whether a fault is under way, and how long it takes to get over each. */
export class FaultWindow {
  /** Of all faults, the longest from its end until everybody had done something again. */
  longestRecoveryMs = 0;
  readonly #names: readonly string[];
  readonly #pauseMs: number | null;
  #over: PromiseWithResolvers<void> | null = null;
  #recovering = new Set<string>();
  /** Why those who have not recovered could not do something. */
  readonly #reasons = new Map<string, string>();
  #endedAt = 0;
  #recovered: PromiseWithResolvers<void> | null = null;

  /**
   * `names` are those of the apps, and of guilds, if these have to recover as well. People who were
   * refused wait for the end of a fault, or only for `pauseMs`, if that is given.
   */
  constructor(names: readonly string[], pauseMs: number | null = null) {
    this.#names = names;
    this.#pauseMs = pauseMs;
  }

  /** A fault begins. */
  begin(): void {
    this.#over = Promise.withResolvers();
  }

  /**
   * It is over, as far as the server goes; waits until everybody has recovered. Resolves with how long
   * that took, in milliseconds.
   *
   * @throws {Error} if somebody does not.
   */
  async end(): Promise<number> {
    this.#endedAt = performance.now();
    this.#recovering = new Set(this.#names);
    this.#recovered = Promise.withResolvers();
    this.#over?.resolve();
    this.#over = null;
    const { promise, reject } = this.#recovered;
    this.#reasons.clear();
    const tooLong = () => {
      const names = [...this.#recovering].map((name) => `${name}: ${this.#reasons.get(name)}`);
      reject(new Error(`No recovery of ${names.join("; ")}`));
    };
    const timer = setTimeout(tooLong, maxRecoveryMs);
    await promise.finally(() => clearTimeout(timer));
    const ms = performance.now() - this.#endedAt;
    this.longestRecoveryMs = Math.max(this.longestRecoveryMs, ms);
    return ms;
  }

  /** Waits until it makes sense to press again. */
  async over(): Promise<void> {
    if (this.#pauseMs === null) await this.#over?.promise;
    else await delay(this.#pauseMs);
  }

  /** Who did something, and not only said what was done before, has recovered. */
  noteAnswer(names: readonly string[], answer: Answer): void {
    if (answer.kind === "unavailable") {
      for (const name of names) this.#reasons.set(name, answer.why);
    }
    if (answer.kind !== "done" || answer.replayed || this.#recovering.size === 0) return;
    for (const name of names) this.#recovering.delete(name);
    if (this.#recovering.size === 0) this.#recovered?.resolve();
  }
}
