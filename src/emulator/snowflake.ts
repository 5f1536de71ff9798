import type { Clock } from "./clock.ts";

/** Milliseconds of 2015-01-01, where Discord's ids begin (Discord docs: Reference, Snowflakes). */
export const discordEpochMs = 1_420_070_400_000;

/** Makes unique, growing ids that carry the clock's time. */
export class Snowflakes {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    const byTime = BigInt(Math.floor(this.#clock.now()) - discordEpochMs) << 22n;
    this.#last = byTime > this.#last ? byTime : this.#last + 1n;
    return String(this.#last);
  }
}

/** The time an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpochMs;
}

/** Whether `value` could be an id: a string of up to twenty digits. */
export function isSnowflake(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,20}$/.test(value);
}
