/** A list that forgets its oldest entries once it holds more than `limit`. */
export class BoundedLog<Entry> implements Iterable<Entry> {
  readonly #limit: number;
  #entries: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** The entries still remembered, oldest first. */
  all(): readonly Entry[] {
    return this.#entries.slice(-this.#limit);
  }

  clear(): void {
    this.#entries = [];
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.all()[Symbol.iterator]();
  }
}
