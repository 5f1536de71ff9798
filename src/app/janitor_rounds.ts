import { getLogger } from "@logtape/logtape";
import { StoreError } from "../service/mod.ts";
import type { Janitor } from "../storage/mod.ts";

const log = getLogger(["ronnied", "janitor"]);

const betweenRoundsMs = 3_600_000;

/** Lets the janitor sweep the store at once and then every hour, until disposal. */
export class JanitorRounds implements AsyncDisposable {
  readonly #janitor: Janitor;
  readonly #timer: ReturnType<typeof setInterval>;
  #round: Promise<void>;

  constructor(janitor: Janitor) {
    this.#janitor = janitor;
    this.#round = this.#sweep();
    this.#timer = setInterval(() => {
      this.#round = this.#round.then(() => this.#sweep());
    }, betweenRoundsMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }

  async #sweep(): Promise<void> {
    try {
      log.debug("Swept", { ...await this.#janitor.sweep() });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // The store logs the outage, and the next round finds the same entries.
      log.debug("Sweep put off: {reason}", { reason: error.message });
    }
  }
}
