import { Lru } from "../../async/mod.ts";

/** Remembers what last stood at the last so many keys, and what that means. */
export class Memory<T extends object> {
  readonly #isInUse: (value: T) => boolean;
  readonly #known: Lru<string, { readonly text: string; readonly value: T }>;

  /** What `isInUse` says no to will hardly be asked for again, and is not remembered. */
  constructor(size: number, isInUse: (value: T) => boolean = () => true) {
    this.#known = new Lru(size);
    this.#isInUse = isInUse;
  }

  /** What this text at this key means; undefined if something else stood there last. */
  recall(key: string, text: string): T | undefined {
    const known = this.#known.peek(key);
    return known?.text === text ? known.value : undefined;
  }

  remember(key: string, text: string, value: T): void {
    if (this.#isInUse(value)) this.#known.set(key, { text, value });
    else this.#known.delete(key);
  }
}
