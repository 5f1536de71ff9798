import { StoreUnavailable } from "../../service/mod.ts";
import { delay } from "../../async/mod.ts";
import { reconnectMs } from "./connection.ts";
import type { StoreEvents } from "./events.ts";

/**
 * Distinguishes an outage from a single failure. After any failure it probes the store. If the probe
 * fails too, it reports the beginning of an outage, and its end when a probe succeeds.
 */
export class OutageWatch {
  readonly #probe: () => Promise<void>;
  readonly #events: StoreEvents;
  readonly #random: () => number;
  readonly #firstBegan = Promise.withResolvers<void>();
  #probing: Promise<void> | null = null;
  #down = false;
  /** What the latest probe has found that failed; null while the store works. */
  #trouble: StoreUnavailable | null = null;
  readonly #closing = new AbortController();

  constructor(probe: () => Promise<void>, events: StoreEvents, random: () => number) {
    this.#probe = probe;
    this.#events = events;
    this.#random = random;
  }

  /** Whether an outage has been reported and not ended. */
  get down(): boolean {
    return this.#down;
  }

  /** Why, by the latest probe; null while none has been reported. */
  get trouble(): StoreUnavailable | null {
    return this.#trouble;
  }

  /** Resolves when the first outage has begun. */
  get firstBegan(): Promise<void> {
    return this.#firstBegan.promise;
  }

  /** An operation failed: finds out whether the store is away. Resolves when it is not. */
  async suspect(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    await (this.#probing ??= this.#probeUntilUp().finally(() => this.#probing = null));
  }

  /** Ends the probing. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#probing;
  }

  async #probeUntilUp(): Promise<void> {
    const began = performance.now();
    for (let attempt = 1; !this.#closing.signal.aborted; attempt++) {
      const error = await this.#failure();
      if (error === null) break;
      if (this.#closing.signal.aborted) return;
      if (!this.#down) this.#events.outageBegan(error);
      else if (isOther(error, this.#trouble)) this.#events.outageChanged(error);
      this.#down = true;
      this.#trouble = error;
      this.#firstBegan.resolve();
      await delay(reconnectMs(attempt, this.#random), this.#closing.signal);
    }
    if (!this.#down || this.#closing.signal.aborted) return;
    this.#down = false;
    this.#trouble = null;
    this.#events.outageEnded(performance.now() - began);
  }

  async #failure(): Promise<StoreUnavailable | null> {
    try {
      await this.#probe();
      return null;
    } catch (error) {
      if (error instanceof StoreUnavailable) return error;
      return new StoreUnavailable("The probe failed", { cause: error });
    }
  }
}

/** Whether it is about other servers than before. */
function isOther(error: StoreUnavailable, before: StoreUnavailable | null): boolean {
  return error.isPartial !== before?.isPartial || error.servers.join() !== before.servers.join();
}
