import { StoreUnavailable } from "./store_error.ts";

/**
 * Runs tasks one at a time per key, in the order they came. Inside one process this keeps presses on
 * the same game from racing each other to the store; between processes the store's transactions do.
 */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  /**
   * Runs `task` after all tasks queued before it under `key`, whatever became of them.
   *
   * @throws {StoreUnavailable} if `signal` aborts before its turn: the task never started.
   */
  async run<T>(key: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const done = Promise.withResolvers<void>();
    const tail = before?.then(() => done.promise) ?? done.promise;
    this.#tails.set(key, tail);
    try {
      if (signal.aborted) throw tooLong();
      if (before) await waitTurn(before, signal);
      return await task();
    } finally {
      done.resolve();
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    }
  }

  /** How many keys have a task running or waiting. */
  get size(): number {
    return this.#tails.size;
  }
}

async function waitTurn(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(tooLong());
  signal.addEventListener("abort", abort, { once: true });
  try {
    await Promise.race([before, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function tooLong(): StoreUnavailable {
  return new StoreUnavailable("Cannot wait longer for those before");
}
