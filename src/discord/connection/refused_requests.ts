import type { RateLimitScope } from "./events.ts";

/**
 * Discord bans an address after 10,000 of these in ten minutes; the bot stops well before. Its processes
 * may share one address.
 */
const limit = 8_000;
const windowMs = 600_000;

/**
 * Counts the answers for which Discord bans addresses: 401, 403 and 429, those with scope "shared"
 * left out. Source: Discord docs, Rate Limits, Invalid Request Limit.
 */
export class RefusedRequests {
  readonly #portion: () => number;
  #windowAt = -Infinity;
  #count = 0;

  /** `portion`: how much of the bot runs in this process, above 0 and up to 1. */
  constructor(portion: () => number = () => 1) {
    this.#portion = portion;
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
    if (this.#count < limit * this.#portion()) return 0;
    return Math.max(0, this.#windowAt + windowMs - now);
  }
}
