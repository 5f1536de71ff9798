import type { ConnectionLog } from "./events.ts";

/** Two log lines per outage, one at its start and one at its end, however many tries lie between. */
export class Outage {
  readonly #log: ConnectionLog;
  readonly #clock: () => number;
  readonly #what: string;
  readonly #properties: Record<string, unknown>;
  #since: number | undefined;
  #tries = 0;

  /** `what` is cut off, as in "Discord's gateway". */
  constructor(
    log: ConnectionLog,
    clock: () => number,
    what: string,
    properties: Record<string, unknown> = {},
  ) {
    this.#log = log;
    this.#clock = clock;
    this.#what = what;
    this.#properties = properties;
  }

  /** A try failed. */
  failed(cause: string): void {
    this.#tries++;
    if (this.#since !== undefined) return;
    this.#since = this.#clock();
    this.#log.warn(`${this.#what} cannot be reached: trying again until it can`, {
      ...this.#properties,
      cause,
    });
  }

  /** A try succeeded. */
  succeeded(): void {
    if (this.#since === undefined) return;
    const awayMs = Math.round(this.#clock() - this.#since);
    this.#log.info(`${this.#what} is back after ${awayMs} ms`, {
      ...this.#properties,
      awayMs,
      failedTries: this.#tries,
    });
    this.#since = undefined;
    this.#tries = 0;
  }
}
