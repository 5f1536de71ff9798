import { getLogger } from "@logtape/logtape";
import { StoreError } from "../service/mod.ts";
import type { Janitor } from "../storage/mod.ts";

const log = getLogger(["ronnied", "janitor"]);

const betweenRoundsMs = 3_600_000;

/** Of several processes, the one that does what is done once for all of them. */
interface Leader {
  readonly leads: boolean;
  /** Resolves when it is this process; with false if it never will be. */
  untilLeading(): Promise<boolean>;
}

/**
 * Lets the janitor sweep the store as soon as this process leads, and then every hour in which it still
 * does, until disposal.
 */
export class JanitorRounds implements AsyncDisposable {
  readonly #janitor: Janitor;
  #timer: ReturnType<typeof setInterval> | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(janitor: Janitor) {
    this.#janitor = janitor;
  }

  /** Begins. */
  async start(leader: Leader): Promise<void> {
    if (!await leader.untilLeading()) return;
    this.#round = this.#sweep();
    this.#timer = setInterval(() => {
      if (leader.leads) this.#round = this.#round.then(() => this.#sweep());
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
