/** The emulator's time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/**
 * A clock that can be moved forward, so that a test or a page does not have to wait for the three
 * seconds, fifteen minutes or one hour of Discord's rules.
 */
export class MovableClock implements Clock {
  readonly #base: () => number;
  readonly #listeners = new Set<() => void>();
  #offsetMs = 0;

  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#offsetMs;
  }

  /**
   * Moves the clock forward by `ms` milliseconds.
   *
   * @throws {RangeError} when `ms` is negative: snowflake ids must not run backwards.
   */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`Cannot advance the clock: ${ms} ms is not a duration`);
    this.#offsetMs += ms;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each `advance`; the returned function stops that. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A time as Discord writes it, with microseconds and an offset. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000+00:00");
}
