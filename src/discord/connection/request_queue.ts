/**
 * Lines of those who wait for the same thing. Only the first of a line has to look whether it is there
 * yet; if all of them looked, a thousand waiting requests would leave no time for anything else.
 */
export class RequestQueue {
  readonly #tails = new Map<string, Promise<void>>();

  /**
   * Stands in a line until all before have left it; undefined if that takes longer than `ms`
   * milliseconds, or `signal` aborts. Disposal leaves the line.
   */
  async enter(line: string, ms: number, signal: AbortSignal): Promise<Disposable | undefined> {
    const before = this.#tails.get(line);
    const left = Promise.withResolvers<void>();
    const tail = before?.then(() => left.promise) ?? left.promise;
    this.#tails.set(line, tail);
    void tail.then(() => {
      if (this.#tails.get(line) === tail) this.#tails.delete(line);
    });
    if (!before || await comesWithin(before, ms, signal)) {
      return { [Symbol.dispose]: left.resolve };
    }
    left.resolve();
    return undefined;
  }
}

async function comesWithin(
  turn: Promise<void>,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const giveUp = () => resolve(false);
  const timer = setTimeout(giveUp, ms);
  signal.addEventListener("abort", giveUp, { once: true });
  if (signal.aborted) giveUp();
  void turn.then(() => resolve(true));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
