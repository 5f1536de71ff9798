import type { BigString } from "@discordeno/bot";
import { timeOfSnowflake } from "./snowflake.ts";

/** `Date` headers count whole seconds and travel: a smaller difference says nothing. */
const toleranceMs = 2_000;

/**
 * Discord's time of day, by the `Date` headers of its answers. On a server whose clock runs ahead
 * every interaction would otherwise look too old, and on one that runs behind none would.
 */
export class DiscordClock {
  #aheadMs = 0;

  /** Learns from a `Date` header that came at `now` of this machine. */
  learn(date: string, now: number): void {
    const theirs = Date.parse(date) + 500;
    if (Number.isNaN(theirs)) return;
    const aheadMs = now - theirs;
    this.#aheadMs = Math.abs(aheadMs) > toleranceMs ? aheadMs : 0;
  }

  /** How far this machine's clock is ahead of Discord's; 0 within the tolerance of two seconds. */
  get aheadMs(): number {
    return this.#aheadMs;
  }

  /** How long ago something with this id was made, never below 0. */
  ageMs(id: BigString, now: number): number {
    return Math.max(0, now - this.#aheadMs - timeOfSnowflake(id));
  }
}
