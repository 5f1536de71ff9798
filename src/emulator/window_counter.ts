import type { Allowance } from "./limits.ts";

/** What a counter says of one more use. */
export interface Standing {
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

  /** How the counter stands at `now` (ms), without using it. */
  standing(now: number): Standing {
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
  take(now: number, amount = 1): Standing {
    const before = this.standing(now);
    if (before.remaining < amount) return { ...before, allowed: false };
    if (now - this.#openedAt >= this.#allowance.windowMs) {
      this.#openedAt = now;
      this.#used = 0;
    }
    this.#used += amount;
    return { ...this.standing(now), allowed: true };
  }
}
