import { delay } from "../../src/async/mod.ts";
import { quantile } from "../_helpers/pace.ts";
import type { Contender, InteractionName } from "./_contender.ts";

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

/**
 * `inFlight` guests interact, each again once they are answered, `times` times in all.
 *
 * @throws {Error} if one is not answered.
 */
export async function interactInFlight(
  contender: Contender,
  inFlight: number,
  times: number,
  name: InteractionName,
): Promise<Answers> {
  const guests = await contender.guests(inFlight);
  let begun = 0;
  return await timed(contender, async () => {
    const eachMs: number[] = [];
    await Promise.all(guests.map(async (guest) => {
      while (begun++ < times) eachMs.push(answered(contender, await guest[name]()));
    }));
    return eachMs;
  });
}

/**
 * Presses at a steady rate, whether or not the ones before are answered. A press for which no guest is
 * left, because all still wait, counts as never answered.
 */
export async function pressAtRate(
  contender: Contender,
  perSecond: number,
  seconds: number,
  guests: number,
): Promise<Answers> {
  const idle = [...await contender.guests(guests)];
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
      await delay(2);
    }
    return await Promise.all(due);
  });
}

/** @throws {Error} if there was no answer: with fewer of them, the rest looks faster than it is. */
function answered({ name, lone }: Contender, ms: number): number {
  if (ms < Infinity) return ms;
  throw new Error(`${name} has not answered:\n${lone.bot.output}`);
}

async function timed(
  contender: Contender,
  interact: () => Promise<readonly number[]>,
): Promise<Answers> {
  const [before, began] = [await contender.held(), performance.now()];
  const times = await interact();
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
