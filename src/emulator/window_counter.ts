import type { Allowance } from "./limits.ts";

/** Whether one more use is allowed, how many are left, and when the window closes. */
export interface WindowState {
  readonly allowed: boolean;
  readonly remaining: number;
  readonly resetAfterMs: number;
}

/** Counts uses in a window that opens with its first use and closes after a fixed time. */
export class WindowCounter {
  readonly #allowance: Allowance;
  #openedAt = -Infinity;
  #used = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** The counter at `now` (ms), without using it. */
  state(now: number): WindowState {
    const { limit, windowMs } = this.#allowance;
    const isOpen = now - this.#openedAt < windowMs;
    const used = isOpen ? this.#used : 0;
    return {
      allowed: used < limit,
      remaining: Math.max(0, limit - used),
      resetAfterMs: isOpen ? this.#openedAt + windowMs - now : windowMs,
    };
  }

  /** Uses it once if that is allowed. */
  take(now: number, amount = 1): WindowState {
    const before = this.state(now);
    if (before.remaining < amount) return { ...before, allowed: false };
    if (now - this.#openedAt >= this.#allowance.windowMs) {
      this.#openedAt = now;
      this.#used = 0;
    }
    this.#used += amount;
    return { ...this.state(now), allowed: true };
  }
}

/** Above this, counters whose window has closed are dropped. */
const maxCounters = 5000;

/** A counter for each key, all of one allowance. */
export class WindowCounters<Key> {
  readonly #allowance: Allowance;
  readonly #byKey = new Map<Key, WindowCounter>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Uses the counter of `key` if that is allowed. */
  take(key: Key, now: number, amount = 1): WindowState {
    if (this.#byKey.size > maxCounters) this.#dropUnused(now);
    const counter = this.#byKey.get(key) ?? new WindowCounter(this.#allowance);
    this.#byKey.set(key, counter);
    return counter.take(now, amount);
  }

  #dropUnused(now: number): void {
    for (const [key, counter] of this.#byKey) {
      if (counter.state(now).remaining === this.#allowance.limit) this.#byKey.delete(key);
    }
  }
}
