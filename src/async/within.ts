import { ticker, type Ticking } from "./ticker.ts";

/**
 * Waits for `work`, at most for `ms` milliseconds or up to 25 more. Time in which this process stood
 * still does not count: what it waits for may have come meanwhile.
 *
 * @throws what `late` makes, when time is up.
 */
export async function within<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  const endsAt = ticker.ranMs() + ms;
  const over = Promise.withResolvers<never>();
  const limit: Ticking = {
    look() {
      if (ticker.ranMs() >= endsAt) over.reject(late());
    },
  };
  ticker.watch(limit);
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    ticker.forget(limit);
  }
}
