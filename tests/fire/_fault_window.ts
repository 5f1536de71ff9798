import type { Answer } from "./_app.ts";

/** An app that has not recovered by then will not. */
const maxRecoveryMs = 30_000;

/** Whether a fault is under way, and how long the apps take to get over each. */
export class FaultWindow {
  /** Of all faults, the longest from its end until every app had done something again. */
  longestRecoveryMs = 0;
  readonly #names: readonly string[];
  #over: PromiseWithResolvers<void> | null = null;
  #recovering = new Set<string>();
  #endedAt = 0;
  #recovered: PromiseWithResolvers<void> | null = null;

  /** `names` are those of the apps. */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** A fault begins. */
  begin(): void {
    this.#over = Promise.withResolvers();
  }

  /**
   * It is over, as far as the server goes; waits until every app has recovered by itself.
   *
   * @throws {Error} if one does not.
   */
  async end(): Promise<void> {
    this.#endedAt = performance.now();
    this.#recovering = new Set(this.#names);
    this.#recovered = Promise.withResolvers();
    this.#over?.resolve();
    this.#over = null;
    const { promise, reject } = this.#recovered;
    const tooLong = () => reject(new Error(`No recovery of ${[...this.#recovering].join(", ")}`));
    const timer = setTimeout(tooLong, maxRecoveryMs);
    await promise.finally(() => clearTimeout(timer));
  }

  /** Waits for the end of the fault, if there is one. */
  async over(): Promise<void> {
    await this.#over?.promise;
  }

  /** An app that did something, and not only said what was done before, has recovered. */
  noteAnswer(name: string, answer: Answer): void {
    if (answer.kind !== "done" || answer.replayed || !this.#recovering.delete(name)) return;
    if (this.#recovering.size > 0) return;
    const ms = performance.now() - this.#endedAt;
    this.longestRecoveryMs = Math.max(this.longestRecoveryMs, ms);
    this.#recovered?.resolve();
  }
}
