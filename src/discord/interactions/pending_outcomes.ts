import { delay } from "../../async/mod.ts";
import { type DoneMarkers, StoreError } from "../../service/mod.ts";

/** How outcomes are waited for. */
export interface PendingOutcomeTimings {
  /** Wait between two questions to a store that is away. */
  readonly askEveryMs: number;
  /** After this no answer can be sent: an interaction's token is valid for fifteen minutes. */
  readonly giveUpAfterMs: number;
}

export const defaultPendingOutcomeTimings: PendingOutcomeTimings = {
  askEveryMs: 1_000,
  giveUpAfterMs: 14 * 60_000,
};

/**
 * Finds out, once the store is back, whether writes whose answer was lost were applied, so that the
 * users can be told.
 */
export class PendingOutcomes {
  readonly #doneMarkers: DoneMarkers;
  readonly #timings: PendingOutcomeTimings;
  readonly #closing = new AbortController();
  readonly #asking = new Set<Promise<void>>();

  constructor(doneMarkers: DoneMarkers, timings: PendingOutcomeTimings) {
    this.#doneMarkers = doneMarkers;
    this.#timings = timings;
  }

  /** Calls `tell` with the outcome once it is known; again if `tell` throws a StoreError. */
  watch(marker: string, tell: (outcome: "committed" | "void") => Promise<void>): void {
    const asking = this.#ask(marker, tell).finally(() => this.#asking.delete(asking));
    this.#asking.add(asking);
  }

  /** Stops asking; outcomes still unknown stay untold. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#asking);
  }

  async #ask(
    marker: string,
    tell: (outcome: "committed" | "void") => Promise<void>,
  ): Promise<void> {
    const giveUpAt = performance.now() + this.#timings.giveUpAfterMs;
    while (!this.#closing.signal.aborted && performance.now() < giveUpAt) {
      try {
        return await tell(await this.#doneMarkers.settle(marker));
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        await delay(this.#timings.askEveryMs, this.#closing.signal);
      }
    }
  }
}
