/** How often the ticker looks: what it looks at may be told its time that much too late. */
const tickMs = 25;

/** If a tick is later than this, the process did not run meanwhile. */
const stalledMs = 250;

/** What is to be looked at with every tick. */
export interface Ticking {
  look(): void;
}

/**
 * One timer for all limits of time, most of which are never reached: a timer for each would cost more.
 * It runs only while there is something to look at.
 */
class Ticker {
  readonly #watched = new Set<Ticking>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #tickedAt = 0;
  /** For how long this process has stood still, in all. */
  #stoodStillMs = 0;

  /** The milliseconds for which this process has run, as far as the ticks have shown. */
  ranMs(): number {
    return performance.now() - this.#stoodStillMs;
  }

  watch(ticking: Ticking): void {
    this.#watched.add(ticking);
    if (this.#timer !== undefined) return;
    this.#tickedAt = performance.now();
    this.#timer = setInterval(this.#tick, tickMs);
  }

  forget(ticking: Ticking): void {
    if (!this.#watched.delete(ticking) || this.#watched.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  readonly #tick = () => {
    const lateMs = performance.now() - this.#tickedAt - tickMs;
    if (lateMs > stalledMs) this.#stoodStillMs += lateMs;
    this.#tickedAt = performance.now();
    for (const ticking of this.#watched) ticking.look();
  };
}

export const ticker = new Ticker();
