import type { BigString } from "@discordeno/bot";
import { timeOfSnowflake } from "./snowflake.ts";

/** `Date` headers count whole seconds and travel: a smaller difference says nothing. */
const toleranceMs = 2_000;

/**
 * Discord's time of day, by the `Date` headers of its answers and the ids it makes. Whatever is
 * compared with a time of Discord's, or shown by it, goes by this clock: on a server whose own runs
 * an hour ahead every board would look too old to be edited.
 */
export class DiscordClock {
  /** Milliseconds since 1970 by this process: what the connection measures its waits by. */
  readonly machine: () => number;
  readonly #host: () => number;
  #aheadMs = 0;

  /** `host` is what the system says the time is; default: as `machine`, a clock that never jumps. */
  constructor(machine: () => number = steadyClock, host: () => number = machine) {
    this.machine = machine;
    this.#host = host;
  }

  /** Learns from the `Date` header of an answer that came just now and took `tookMs`. */
  learn(date: string, tookMs: number): void {
    const theirs = Date.parse(date) + 500;
    if (Number.isNaN(theirs) || tookMs > toleranceMs) return;
    const aheadMs = this.machine() - tookMs / 2 - theirs;
    // A steady offset: with each header's own, times would go back and forth by a second.
    if (Math.abs(aheadMs - this.#aheadMs) > toleranceMs) this.#aheadMs = aheadMs;
  }

  /** Learns from an id that Discord has made: it is that late at least. */
  heard(id: BigString): void {
    const behindMs = timeOfSnowflake(id) - this.now();
    if (behindMs > 0) this.#aheadMs -= behindMs;
  }

  /** Discord's time, in whole milliseconds since 1970, as records keep it. */
  now(): number {
    return Math.floor(this.machine() - this.#aheadMs);
  }

  /** How long ago something with this id was made, never below 0. */
  ageMs(id: BigString): number {
    return Math.max(0, this.now() - timeOfSnowflake(id));
  }

  /** How far the system's clock is ahead of Discord's. */
  get hostAheadMs(): number {
    return this.#host() - this.now();
  }
}

/** Set by the time of day once, then steady: a clock set back would stretch every rate limit. */
function steadyClock(): number {
  return performance.timeOrigin + performance.now();
}
