import type { Answer } from "./_app.ts";

/** An app that has not recovered by then will not. */
const longestPatienceMs = 30_000;

/** Whether a misfortune is under way, and how long the apps take to get over each. */
export class Weather {
  /** Of all misfortunes, the longest from its end until every app had done something again. */
  longestRecoveryMs = 0;
  readonly #names: () => readonly string[];
  #calm: PromiseWithResolvers<void> | null = null;
  #ailing = new Set<string>();
  #endedAt = 0;
  #recovered: PromiseWithResolvers<void> | null = null;

  /** `names` are those of the apps that run. */
  constructor(names: () => readonly string[]) {
    this.#names = names;
  }

  /** A misfortune begins. */
  darken(): void {
    this.#calm = Promise.withResolvers();
  }

  /**
   * It is over, as far as the server goes; waits until every app has recovered by itself.
   *
   * @throws {Error} if one does not.
   */
  async brighten(): Promise<void> {
    this.#endedAt = performance.now();
    this.#ailing = new Set(this.#names());
    this.#recovered = Promise.withResolvers();
    this.#calm?.resolve();
    this.#calm = null;
    const { promise, reject } = this.#recovered;
    const tooLong = () => reject(new Error(`No recovery of ${[...this.#ailing].join(", ")}`));
    const timer = setTimeout(tooLong, longestPatienceMs);
    await promise.finally(() => clearTimeout(timer));
  }

  /** Waits for the end of the misfortune, if there is one. */
  async calm(): Promise<void> {
    await this.#calm?.promise;
  }

  /** An app that did something, anew, is well. */
  noteAnswer(name: string, answer: Answer): void {
    if (answer.kind !== "done" || answer.replayed || !this.#ailing.delete(name)) return;
    if (this.#ailing.size > 0) return;
    const ms = performance.now() - this.#endedAt;
    this.longestRecoveryMs = Math.max(this.longestRecoveryMs, ms);
    this.#recovered?.resolve();
  }
}
