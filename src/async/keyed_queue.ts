/**
 * One at a time per key, in the order of asking. Only the first in a queue has to look whether what it
 * waits for is there; a thousand that look at once leave no time for anything else.
 */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<unknown>>();
  readonly #tooLate: () => Error;

  /** `tooLate` makes what {@linkcode run} throws for a task that gave up before its turn. */
  constructor(tooLate = () => new Error("Gave up before its turn")) {
    this.#tooLate = tooLate;
  }

  /**
   * Waits for the turn under `key`; undefined if `signal` aborts first, or `maxMs` milliseconds pass.
   * Disposal ends the turn. Giving up loses no other place in the queue.
   */
  async enter(key: string, signal: AbortSignal, maxMs?: number): Promise<Disposable | undefined> {
    const before = this.#tails.get(key);
    const left = Promise.withResolvers<void>();
    const tail = before?.then(() => left.promise) ?? left.promise;
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    const isTurn = !signal.aborted && (!before || await comes(before, signal, maxMs));
    if (isTurn) return { [Symbol.dispose]: left.resolve };
    left.resolve();
    return undefined;
  }

  /**
   * Runs `task` in its turn under `key`, however the tasks before it ended.
   *
   * @throws if `signal` aborts before its turn: the task never starts.
   */
  async run<T>(key: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const turn = await this.enter(key, signal);
    if (!turn) throw this.#tooLate();
    try {
      return await task();
    } finally {
      turn[Symbol.dispose]();
    }
  }

  /** How many keys have a turn that lasts or is awaited. */
  get size(): number {
    return this.#tails.size;
  }
}

/** Whether the turn comes before time is up. */
async function comes(
  turn: Promise<unknown>,
  signal: AbortSignal,
  maxMs: number | undefined,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const giveUp = () => resolve(false);
  const timer = maxMs === undefined ? undefined : setTimeout(giveUp, maxMs);
  signal.addEventListener("abort", giveUp, { once: true });
  void turn.then(() => resolve(true));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
