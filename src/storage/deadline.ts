/** Thrown by {@linkcode Deadline.limit} when time is up. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/**
 * The end of an operation's patience: a number of milliseconds without an answer, three times that in
 * all, or a caller's signal if that comes first. What was waited for goes on behind it, so whoever is
 * about to write asks `passed` first.
 */
export class Deadline implements Disposable {
  readonly #ended = Promise.withResolvers<never>();
  readonly #signal: AbortSignal | undefined;
  readonly #ms: number;
  readonly #latestAt: number;
  #timer: ReturnType<typeof setTimeout>;
  #passed = false;

  constructor(ms: number, signal?: AbortSignal) {
    this.#ended.promise.catch(() => {});
    this.#signal = signal;
    this.#ms = ms;
    this.#latestAt = performance.now() + 3 * ms;
    this.#timer = setTimeout(this.#end, ms);
    if (signal?.aborted) this.#end();
    signal?.addEventListener("abort", this.#end, { once: true });
  }

  /** Whether time is up. */
  get passed(): boolean {
    return this.#passed;
  }

  /** @throws {DeadlinePassed} if time is up. */
  check(): void {
    if (this.#passed) throw new DeadlinePassed("Time is up");
  }

  /** An answer came: a slow store is not a dead one, and gets as long again for the next. */
  renew(): void {
    if (this.#passed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, Math.min(this.#ms, this.#latestAt - performance.now()));
  }

  /** Waits for `work` until the deadline. @throws {DeadlinePassed} if it was not done by then. */
  limit<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#ended.promise]);
  }

  /** Waits so long, or until the deadline. @throws {DeadlinePassed} in that case. */
  async sleep(ms: number): Promise<void> {
    const slept = Promise.withResolvers<void>();
    const timer = setTimeout(slept.resolve, ms);
    try {
      await this.limit(slept.promise);
    } finally {
      clearTimeout(timer);
    }
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#end);
  }

  readonly #end = () => {
    this.#passed = true;
    this.#ended.reject(new DeadlinePassed("Time is up"));
  };
}
