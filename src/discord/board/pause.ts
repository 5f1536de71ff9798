/** A wait that can be cut short, once and for all waits to come. */
export class Pause {
  readonly #ended = Promise.withResolvers<void>();

  /** Waits `ms` milliseconds, or until the end. */
  async wait(ms: number): Promise<void> {
    if (ms <= 0) return;
    const elapsed = Promise.withResolvers<void>();
    const timer = setTimeout(elapsed.resolve, ms);
    await Promise.race([elapsed.promise, this.#ended.promise]);
    clearTimeout(timer);
  }

  /** Ends every wait, now and later. */
  end(): void {
    this.#ended.resolve();
  }
}
