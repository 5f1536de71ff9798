import { within as withinTime } from "../../src/async/mod.ts";

/**
 * Waits for something at most `ms` milliseconds of the time in which this process runs.
 *
 * @param what is waited for, as "it ends"; asked when it is too late.
 * @throws {Error} that says so.
 */
export function within<T>(
  ms: number,
  what: string | (() => string),
  promise: Promise<T>,
): Promise<T> {
  return withinTime(ms, promise, () => {
    const words = typeof what === "string" ? what : what();
    return new Error(`Waited ${ms / 1000} s in vain until ${words}`);
  });
}
