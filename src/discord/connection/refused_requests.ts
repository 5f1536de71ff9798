import type { RateLimitScope } from "./events.ts";

/** Discord bans an address after 10,000 of these in ten minutes; the bot stops well before. */
const defaultLimit = 8_000;
const windowMs = 600_000;

/**
 * Counts the answers for which Discord bans addresses: 401, 403 and 429, those with scope "shared"
 * left out. Source: Discord docs, Rate Limits, Invalid Request Limit.
 */
export class RefusedRequests {
  readonly #limit: number;
  #windowAt = -Infinity;
  #count = 0;

  constructor(limit = defaultLimit) {
    this.#limit = limit;
  }

  /** Notes the status of an answer. */
  note(status: number, scope: RateLimitScope | undefined, now: number): void {
    if (status !== 401 && status !== 403 && status !== 429) return;
    if (scope === "shared") return;
    if (now - this.#windowAt >= windowMs) {
      this.#windowAt = now;
      this.#count = 0;
    }
    this.#count++;
  }

  /** How long nothing may be sent. */
  waitMs(now: number): number {
    if (this.#count < this.#limit) return 0;
    return Math.max(0, this.#windowAt + windowMs - now);
  }
}
