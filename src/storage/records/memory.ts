/** Remembers what last stood at the last so many keys, and what that means. */
export class Memory<T extends object> {
  readonly #size: number;
  readonly #isInUse: (value: T) => boolean;
  /** In the order in which they were last written or read anew: the first is forgotten first. */
  readonly #known = new Map<string, { readonly text: string; readonly value: T }>();

  /** What `isInUse` says no to will hardly be asked for again, and is not remembered. */
  constructor(size: number, isInUse: (value: T) => boolean = () => true) {
    this.#size = size;
    this.#isInUse = isInUse;
  }

  /** What this text at this key means; undefined if something else stood there last. */
  recall(key: string, text: string): T | undefined {
    const known = this.#known.get(key);
    return known?.text === text ? known.value : undefined;
  }

  remember(key: string, text: string, value: T): void {
    this.#known.delete(key);
    if (this.#size === 0 || !this.#isInUse(value)) return;
    const [oldest] = this.#known.size < this.#size ? [] : this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, { text, value });
  }
}
