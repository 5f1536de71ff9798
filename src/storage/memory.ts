/** Remembers the last so many texts and what they mean; the oldest is forgotten first. */
export class Memory<T extends object> {
  readonly #size: number;
  readonly #known = new Map<string, T>();

  constructor(size: number) {
    this.#size = size;
  }

  recall(text: string): T | undefined {
    return this.#known.get(text);
  }

  remember(text: string, value: T): void {
    if (this.#size === 0) return;
    const [oldest] = this.#known.size < this.#size ? [] : this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(text, value);
  }
}
