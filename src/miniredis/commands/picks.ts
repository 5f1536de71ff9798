/** Drawing at random with a count: HRANDFIELD and SRANDMEMBER share its meaning. */

import type { Dictionary } from "../dictionary.ts";
import { readWithin } from "../numbers.ts";

const LONG_MAX = 2n ** 63n - 1n;

/** The count; negative: with repetitions. @throws {CommandError} */
export function readPickCount(text: string): number {
  return readWithin(text, -LONG_MAX, LONG_MAX);
}

/** Up to `count` different names, or exactly `-count` that may repeat. */
export function pickItems<V>(
  items: Dictionary<V>,
  count: number,
  random: () => number,
): string[] {
  if (count >= items.size) return [...items.keys()];
  if (count >= 0) return items.pickDistinct(count, random);
  return Array.from({ length: -count }, () => items.pick(random) ?? "");
}
