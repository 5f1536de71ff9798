/**
 * The wait before try number `failures + 1`: doubling from `firstMs` up to `maxMs`, then between
 * half and all of that by chance, so that many bots cut off at once do not come back at once.
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

/** Waits; resolves early when `signal` aborts. Leaves no timer behind. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) return Promise.resolve();
  const timer = setTimeout(wake, ms);
  signal.addEventListener("abort", wake, { once: true });
  function wake(): void {
    clearTimeout(timer);
    signal.removeEventListener("abort", wake);
    resolve();
  }
  return promise;
}
