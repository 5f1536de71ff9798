import type { ConnectionLog } from "./events.ts";

/**
 * Two log lines per outage, one at its start and one at its end, however many tries lie between. It
 * takes several failures in a row: a few among many requests that succeed are no outage.
 */
export class Outage {
  readonly #log: ConnectionLog;
  readonly #clock: () => number;
  readonly #what: string;
  readonly #failures: number;
  readonly #properties: Record<string, unknown>;
  /** Since the first of the failures in a row. */
  #since = 0;
  #tries = 0;

  /** `what` stands in the lines, as in "Discord's gateway"; `failures` in a row are an outage. */
  constructor(
    log: ConnectionLog,
    clock: () => number,
    what: string,
    failures: number,
    properties: Record<string, unknown> = {},
  ) {
    this.#log = log;
    this.#clock = clock;
    this.#what = what;
    this.#failures = failures;
    this.#properties = properties;
  }

  /** A try failed. */
  failed(cause: string): void {
    this.#tries++;
    if (this.#tries === 1) this.#since = this.#clock();
    if (this.#tries !== this.#failures) return;
    this.#log.warn(`${this.#what} cannot be reached: trying again until it can`, {
      ...this.#properties,
      cause,
    });
  }

  /** A try succeeded. */
  succeeded(): void {
    const failedTries = this.#tries;
    this.#tries = 0;
    if (failedTries < this.#failures) return;
    const awayMs = Math.round(this.#clock() - this.#since);
    this.#log.info(`${this.#what} is back after ${awayMs} ms`, {
      ...this.#properties,
      awayMs,
      failedTries,
    });
  }
}
