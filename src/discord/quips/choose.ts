/** Picks a number from 0 to `count - 1`, by chance or by a seed. */
export type PickVariant = (count: number) => number;

/**
 * Chooses one of the variants. A pick that is out of range, or not whole, is brought into range: a
 * joke is no reason to fail.
 *
 * @throws {RangeError} If there are no variants.
 */
export function choose<T>(variants: readonly T[], pick: PickVariant): T {
  const count = variants.length;
  const number = pick(count);
  const picked = Number.isFinite(number) ? Math.trunc(number) : 0;
  const chosen = variants[((picked % count) + count) % count];
  if (chosen === undefined) throw new RangeError("Cannot choose from no variants");
  return chosen;
}
