import type { DiscordClock } from "./discord_clock.ts";
import type { ConnectionLog } from "./events.ts";

/** An offset up to this is nobody's business: no time that players see is that fine. */
const toleranceMs = 60_000;

/** What is wrong with a system's clock that is so far ahead of Discord's; null if nothing is. */
export function describeOffset(aheadMs: number): string | null {
  if (Math.abs(aheadMs) <= toleranceMs) return null;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  const span = minutes < 120
    ? `${minutes} minute${minutes === 1 ? "" : "s"}`
    : `${Math.round(minutes / 60)} hours`;
  return `This machine's clock is ${span} ${aheadMs > 0 ? "ahead of" : "behind"} Discord's`;
}

/** Says once that the system's clock is off, again when that has changed much, and when it is over. */
export class ClockWatch {
  readonly #clock: DiscordClock;
  readonly #log: ConnectionLog;
  #saidMs = 0;

  constructor(clock: DiscordClock, log: ConnectionLog) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Looks at the clocks, after something was learnt of Discord's. */
  look(): void {
    const aheadMs = this.#clock.hostAheadMs;
    const text = describeOffset(aheadMs);
    if (text === null) {
      if (this.#saidMs !== 0) this.#log.info("This machine's clock agrees with Discord's again");
      this.#saidMs = 0;
    } else if (Math.abs(aheadMs - this.#saidMs) > toleranceMs) {
      this.#saidMs = aheadMs;
      this.#log.warn(`${text}: players see Discord's time. Set the clock, by NTP for example`, {
        aheadMs: Math.round(aheadMs),
      });
    }
  }
}
