/**
 * The wait before try number `failures + 1`, in milliseconds: doubling from `firstMs` up to `maxMs`,
 * then between half and all of that by chance, so that many processes cut off at once do not come back
 * at once.
 */
export function backoffMs(
  failures: number,
  firstMs: number,
  maxMs: number,
  random: () => number,
): number {
  if (failures <= 0) return 0;
  // Beyond 2^30 the number is past any maximum anyway.
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return full * (0.5 + random() / 2);
}
