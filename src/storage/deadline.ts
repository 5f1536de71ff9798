/** Thrown by {@linkcode Deadline.limit} when time is up. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** One timer looks after all deadlines, so often: one may end that much late. */
const tickMs = 25;

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
  #endsAt: number;
  #passed = false;

  constructor(ms: number, signal?: AbortSignal) {
    this.#ended.promise.catch(() => {});
    this.#signal = signal;
    this.#ms = ms;
    const now = performance.now();
    this.#endsAt = now + ms;
    this.#latestAt = now + 3 * ms;
    clock.watch(this);
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
    this.#endsAt = Math.min(performance.now() + this.#ms, this.#latestAt);
  }

  /** Ends it if its time has come. */
  look(now: number): void {
    if (now >= this.#endsAt) this.#end();
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
    clock.forget(this);
    this.#signal?.removeEventListener("abort", this.#end);
  }

  readonly #end = () => {
    this.#passed = true;
    this.#ended.reject(new DeadlinePassed("Time is up"));
    clock.forget(this);
  };
}

/** Looks at the deadlines that are open, as long as there are any: a timer for each would cost more. */
class Clock {
  readonly #open = new Set<Deadline>();
  #timer: ReturnType<typeof setInterval> | undefined;

  watch(deadline: Deadline): void {
    this.#open.add(deadline);
    this.#timer ??= setInterval(this.#tick, tickMs);
  }

  forget(deadline: Deadline): void {
    this.#open.delete(deadline);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  readonly #tick = () => {
    const now = performance.now();
    for (const deadline of this.#open) deadline.look(now);
  };
}

const clock = new Clock();
