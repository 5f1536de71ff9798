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
  #lastAt = 0;
  #text = "";

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

  /** What is wrong and when it is tried again; null while there is no outage. */
  get trouble(): string | null {
    return this.#tries >= this.#failures ? this.#text : null;
  }

  /** The same, unless the last try is longer ago than this. */
  recentTrouble(withinMs: number): string | null {
    return this.#clock() - this.#lastAt <= withinMs ? this.trouble : null;
  }

  /** A try failed for a cause; the next one follows in `waitMs`, where that is known. */
  failed(cause: string, waitMs?: number): void {
    const now = this.#clock();
    this.#tries++;
    this.#lastAt = now;
    if (this.#tries === 1) this.#since = now;
    const next = waitMs === undefined ? "" : `, next at ${timeOfDay(now + waitMs)}`;
    this.#text = `${this.#what} cannot be reached: ${cause}; trying again until it can${next}`;
    if (this.#tries !== this.#failures) return;
    this.#log.warn(this.#text, { ...this.#properties, cause });
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

/** Such as "20:04:05Z". */
function timeOfDay(ms: number): string {
  return new Date(ms).toISOString().slice(11).replace(/\.\d+/, "");
}
