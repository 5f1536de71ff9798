import { StoreUnavailable } from "../../service/mod.ts";
import { backOffMs } from "./connection.ts";
import type { StoreEvents } from "./events.ts";

/**
 * Tells an outage from a hiccup. Any failure makes it suspicious; then it probes, and if the probe
 * fails too, that is an outage, reported once, and again with its length when a probe succeeds.
 */
export class OutageWatch {
  readonly #probe: () => Promise<void>;
  readonly #events: StoreEvents;
  readonly #random: () => number;
  readonly #firstBegan = Promise.withResolvers<void>();
  #probing: Promise<void> | null = null;
  #wake: () => void = () => {};
  #down = false;
  #closed = false;

  constructor(probe: () => Promise<void>, events: StoreEvents, random: () => number) {
    this.#probe = probe;
    this.#events = events;
    this.#random = random;
  }

  /** Whether an outage has been reported and not ended. */
  get down(): boolean {
    return this.#down;
  }

  /** Resolves when the first outage has begun. */
  get firstBegan(): Promise<void> {
    return this.#firstBegan.promise;
  }

  /** Something failed: finds out whether that is more than a hiccup. */
  suspect(): void {
    if (this.#closed) return;
    this.#probing ??= this.#probeUntilWell().finally(() => this.#probing = null);
  }

  /** Ends the probing. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#probing;
  }

  async #probeUntilWell(): Promise<void> {
    const began = performance.now();
    for (let attempt = 1; !this.#closed; attempt++) {
      const error = await this.#failure();
      if (error === null) break;
      if (this.#closed) return;
      if (!this.#down) this.#events.outageBegan(error);
      this.#down = true;
      this.#firstBegan.resolve();
      await this.#pause(backOffMs(attempt, this.#random));
    }
    if (!this.#down || this.#closed) return;
    this.#down = false;
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

  async #pause(ms: number): Promise<void> {
    const woken = Promise.withResolvers<void>();
    this.#wake = woken.resolve;
    const timer = setTimeout(woken.resolve, ms);
    await woken.promise;
    clearTimeout(timer);
  }
}
