import { ticker, type Ticking } from "../../async/mod.ts";

/** Thrown by {@linkcode Deadline.limit} when time is up. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** When a store last gave an answer to any operation. */
export class Pulse {
  #at = -Infinity;

  /** In milliseconds of `ticker.ranMs`. */
  get at(): number {
    return this.#at;
  }

  /** An answer came. */
  beat(): void {
    this.#at = ticker.ranMs();
  }
}

/**
 * When an operation gives up: after a number of milliseconds without an answer, after three times
 * that in all, or when its caller's signal says so. Time in line does not count while the store
 * answers the operations before it, nor does time in which this process stood still: the answer may
 * lie unread in its socket. What waits is told with the next tick; work that was waited for goes on
 * after the deadline, so a write has to `check` it first.
 */
export class Deadline implements Ticking, Disposable {
  /** Fails what is waited for. */
  #fail: (error: DeadlinePassed) => void = () => {};
  readonly #signal: AbortSignal | undefined;
  readonly #ms: number;
  readonly #pulse: Pulse;
  #latestAt: number;
  #endsAt: number;
  /** Since when it waits for its turn; null while it has it. */
  #inLineSince: number | null = null;
  #passed = false;

  /** `pulse` is shared by all operations on a store: in line, their answers count. */
  constructor(ms: number, signal?: AbortSignal, pulse = new Pulse()) {
    this.#signal = signal;
    this.#ms = ms;
    this.#pulse = pulse;
    ticker.watch(this);
    const now = ticker.ranMs();
    this.#endsAt = now + ms;
    this.#latestAt = now + 3 * ms;
  }

  /** Whether time is up. */
  get passed(): boolean {
    return this.#passed || this.#signal?.aborted === true;
  }

  /** @throws {DeadlinePassed} if time is up. */
  check(): void {
    if (this.passed) throw new DeadlinePassed("Time is up");
  }

  /** An answer came: a slow store gets as long again for the next one. */
  renew(): void {
    this.#pulse.beat();
    this.#endsAt = Math.min(this.#pulse.at + this.#ms, this.#latestAt);
  }

  /** Others come first. */
  standInLine(): void {
    this.#inLineSince ??= ticker.ranMs();
  }

  /** Its turn has come. The time in line does not count, as far as the store was answering. */
  takeTurn(): void {
    if (this.#inLineSince === null) return;
    const waitedMs = Math.max(0, this.#pulse.at - this.#inLineSince);
    this.#inLineSince = null;
    this.#endsAt += waitedMs;
    this.#latestAt += waitedMs;
  }

  /** Ends it if its time has come. */
  look(): void {
    const answeredAt = this.#inLineSince === null ? -Infinity : this.#pulse.at;
    const endsAt = Math.max(this.#endsAt, answeredAt + this.#ms);
    if (this.#signal?.aborted || ticker.ranMs() >= endsAt) this.#end();
  }

  /**
   * Waits for `work` until the deadline. One at a time: it fails what is waited for last.
   *
   * @throws {DeadlinePassed} if it was not done by then.
   */
  limit<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      work.then(resolve, reject);
      if (this.passed) reject(new DeadlinePassed("Time is up"));
    });
  }

  /** Waits `ms` milliseconds. @throws {DeadlinePassed} if the deadline comes first. */
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
    ticker.forget(this);
  }

  #end(): void {
    this.#passed = true;
    this.#fail(new DeadlinePassed("Time is up"));
    ticker.forget(this);
  }
}
