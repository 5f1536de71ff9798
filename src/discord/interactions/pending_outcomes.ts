import { delay } from "../../async/mod.ts";
import { type DoneMarkers, StoreError } from "../../service/mod.ts";

/** How the truth is waited for. */
export interface PendingOutcomeTimings {
  /** Between two questions to a store that is away. */
  readonly askEveryMs: number;
  /** Afterwards nobody can be told any more: an interaction's token lives for fifteen minutes. */
  readonly giveUpAfterMs: number;
}

export const defaultPendingOutcomeTimings: PendingOutcomeTimings = {
  askEveryMs: 1_000,
  giveUpAfterMs: 14 * 60_000,
};

/**
 * Finds out, once the store is back, what became of presses whose write was sent and whose answer
 * was lost, so that their pressers can be told.
 */
export class PendingOutcomes {
  readonly #outcomes: DoneMarkers;
  readonly #timings: PendingOutcomeTimings;
  readonly #closing = new AbortController();
  readonly #asking = new Set<Promise<void>>();

  constructor(doneMarkers: DoneMarkers, timings: PendingOutcomeTimings) {
    this.#outcomes = doneMarkers;
    this.#timings = timings;
  }

  /** Calls `tell` with the truth as soon as it is known; again, should `tell` meet a store away. */
  watch(marker: string, tell: (outcome: "committed" | "void") => Promise<void>): void {
    const asking = this.#ask(marker, tell).finally(() => this.#asking.delete(asking));
    this.#asking.add(asking);
  }

  /** Stops asking. What is not known by now, nobody is told. */
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
        return await tell(await this.#outcomes.settle(marker));
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        await delay(this.#timings.askEveryMs, this.#closing.signal);
      }
    }
  }
}
