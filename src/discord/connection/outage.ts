import type { ConnectionLog } from "./events.ts";

/** What an outage is called, in log lines and reports. */
export interface OutageWords {
  /** Such as "Discord's gateway cannot be reached". */
  readonly begun: string;
  /** Such as "trying again until it can". */
  readonly until: string;
  /** Such as "Discord's gateway is back". */
  readonly ended: string;
}

/** The words for a place that should answer. */
export function unreachable(place: string): OutageWords {
  return {
    begun: `${place} cannot be reached`,
    until: "trying again until it can",
    ended: `${place} is back`,
  };
}

/**
 * Two log lines per outage, one at its start and one at its end, however many tries lie between. It
 * takes several failures in a row: a few among many requests that succeed are no outage.
 */
export class Outage {
  readonly #log: ConnectionLog;
  readonly #clock: () => number;
  readonly #words: OutageWords;
  readonly #failures: number;
  readonly #properties: Record<string, unknown>;
  /** Since the first of the failures in a row. */
  #since = 0;
  #tries = 0;
  #lastAt = 0;
  #text = "";

  /** `failures` in a row are an outage. */
  constructor(
    log: ConnectionLog,
    clock: () => number,
    words: OutageWords,
    failures: number,
    properties: Record<string, unknown> = {},
  ) {
    this.#log = log;
    this.#clock = clock;
    this.#words = words;
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
    const { begun, until } = this.#words;
    this.#text = `${begun}: ${cause}; ${until}${next}`;
    if (this.#tries !== this.#failures) return;
    this.#log.warn(this.#text, { ...this.#properties, cause });
  }

  /** A try succeeded. */
  succeeded(): void {
    const failedTries = this.#tries;
    this.#tries = 0;
    if (failedTries < this.#failures) return;
    const awayMs = Math.round(this.#clock() - this.#since);
    this.#log.info(`${this.#words.ended} after ${awayMs} ms`, {
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
