import type { Contender, Deed } from "./_contender.ts";
import { quantile } from "./_pace.ts";

/** How interactions were answered; times from the dispatch to the callback, in milliseconds. */
export interface Answers {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly perSecond: number;
  /** Processor time of the bot's process for each of them, all of its threads together. */
  readonly cpuMs: number;
}

/** So many guests do it, each again as soon as they are answered, until it was done `times` times. */
export async function doInFlight(
  contender: Contender,
  inFlight: number,
  times: number,
  deed: Deed,
): Promise<Answers> {
  const guests = await contender.guests(inFlight);
  let begun = 0;
  return await timed(contender, async () => {
    const eachMs: number[] = [];
    await Promise.all(guests.map(async (guest) => {
      while (begun++ < times) eachMs.push(await deed(guest));
    }));
    return eachMs;
  });
}

/**
 * Presses at a steady rate, whether or not the ones before are answered. A press for which nobody is
 * left, because everybody still waits, counts as never answered.
 */
export async function pressAtRate(
  contender: Contender,
  perSecond: number,
  seconds: number,
  crowd: number,
): Promise<Answers> {
  const idle = [...await contender.guests(crowd)];
  const press = async () => {
    const guest = idle.shift();
    if (!guest) return Infinity;
    const ms = await guest.press();
    idle.push(guest);
    return ms;
  };
  return await timed(contender, async () => {
    const due: Promise<number>[] = [];
    const began = performance.now();
    while (due.length < perSecond * seconds) {
      const elapsed = Math.min(seconds, (performance.now() - began) / 1000);
      while (due.length < elapsed * perSecond) due.push(press());
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return await Promise.all(due);
  });
}

async function timed(
  contender: Contender,
  press: () => Promise<readonly number[]>,
): Promise<Answers> {
  const [before, began] = [await contender.held(), performance.now()];
  const times = await press();
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = (await contender.held()).cpuSeconds - before.cpuSeconds;
  return {
    count: times.length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    maxMs: Math.max(...times),
    perSecond: times.length / seconds,
    cpuMs: cpuSeconds / times.length * 1000,
  };
}
