/** Drawing at random with a count: HRANDFIELD and SRANDMEMBER share its meaning. */

import { commandError } from "../errors.ts";
import type { Dictionary } from "../dictionary.ts";
import { readInt64 } from "../numbers.ts";

const INT64_MIN = -(2n ** 63n);

/** The count; negative: with repetitions. @throws {CommandError} */
export function readPickCount(text: string): number {
  const count = readInt64(text);
  if (count === INT64_MIN) throw commandError("outOfRange");
  return Number(count);
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
