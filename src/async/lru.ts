/** A map of at most so many entries: a new one beyond that takes the place of the one used least lately. */
export class Lru<K, V> {
  readonly #size: number;
  /** In the order of use: the first is the oldest. */
  readonly #entries = new Map<K, V>();
  /** Stands where the last entry was taken out: a new one would pass the holes of all before it. */
  readonly #oldest = this.#entries.keys();

  /** @param size how many entries are kept; 0 keeps none. */
  constructor(size: number) {
    this.#size = size;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value under a key, which counts as its use. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** The value under a key, without using it. */
  peek(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): void {
    this.#entries.delete(key);
    if (this.#size === 0) return;
    if (this.#entries.size >= this.#size) this.#deleteOldest();
    this.#entries.set(key, value);
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }

  #deleteOldest(): void {
    const { value, done } = this.#oldest.next();
    if (!done) this.#entries.delete(value);
  }
}
