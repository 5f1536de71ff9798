/**
 * Waits for something at most `ms` milliseconds.
 *
 * @param what is waited for, as "it ends"; asked when it is too late.
 * @throws {Error} that says so.
 */
export async function within<T>(
  ms: number,
  what: string | (() => string),
  promise: Promise<T>,
): Promise<T> {
  const late = Promise.withResolvers<never>();
  const giveUp = () => {
    const words = typeof what === "string" ? what : what();
    late.reject(new Error(`Waited ${ms / 1000} s in vain until ${words}`));
  };
  const timer = setTimeout(giveUp, ms);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
