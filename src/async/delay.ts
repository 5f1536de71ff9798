/** Waits for `ms` milliseconds; resolves early when `signal` aborts. Leaves no timer behind. */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal?.aborted) return Promise.resolve();
  const timer = setTimeout(wake, ms);
  signal?.addEventListener("abort", wake, { once: true });
  function wake(): void {
    clearTimeout(timer);
    signal?.removeEventListener("abort", wake);
    resolve();
  }
  return promise;
}
