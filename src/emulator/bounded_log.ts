/** A list that keeps the latest `limit` entries. */
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

  /** The kept entries, oldest first. */
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
