/** Puts the writes to one message in order. */
export class WriteQueue {
  /** Settles when the writes begun so far have ended. */
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;
  readonly #aside = new Set<Promise<void>>();

  /** Whether a write has not ended yet. */
  get isBusy(): boolean {
    return this.#count > 0;
  }

  /** Whether nothing is left, beside the writes either. */
  get isEmpty(): boolean {
    return !this.isBusy && this.#aside.size === 0;
  }

  /** Runs a write after those before it. */
  inTurn<T>(write: () => T | Promise<T>): Promise<T> {
    return this.#track(this.#last.then(write));
  }

  /** Runs a write beside those before it; those that come later wait for all of them. */
  atOnce<T>(write: () => Promise<T>): Promise<T> {
    return this.#track(write());
  }

  /** Runs what must follow the writes before it, and for which no later one waits. */
  afterwards(task: () => Promise<void>): void {
    const done: Promise<void> = this.#last.then(task).finally(() => this.#aside.delete(done));
    this.#aside.add(done);
  }

  /** Resolves when nothing is left. */
  async ended(): Promise<void> {
    while (!this.isEmpty) await Promise.all([this.#last, ...this.#aside]);
  }

  #track<T>(write: Promise<T>): Promise<T> {
    this.#count += 1;
    const written = write.finally(() => this.#count -= 1);
    this.#last = Promise.all([this.#last, written.catch(() => {})]);
    return written;
  }
}
