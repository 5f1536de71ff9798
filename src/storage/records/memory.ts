import { Lru } from "../../async/mod.ts";

/** Remembers texts with their values. */
export interface Remembers<T> {
  /** The value of this text at this key; undefined if it is not remembered. */
  recall(key: string, text: string): T | undefined;
  /** The value that the key had last; undefined if it is not remembered. */
  last(key: string): T | undefined;
  remember(key: string, text: string, value: T): void;
}

/** Remembers the last texts of the keys that were used last, with their values. */
export class Memory<T extends object> implements Remembers<T> {
  readonly #isInUse: (value: T) => boolean;
  readonly #known: Lru<string, { readonly text: string; readonly value: T }>;

  /** Remembers `size` keys. A value that is not in use will hardly be read again: it is left out. */
  constructor(size: number, isInUse: (value: T) => boolean = () => true) {
    this.#known = new Lru(size);
    this.#isInUse = isInUse;
  }

  /** The value of this text at this key; undefined if the key had another text last. */
  recall(key: string, text: string): T | undefined {
    const known = this.#known.peek(key);
    return known?.text === text ? known.value : undefined;
  }

  last(key: string): T | undefined {
    return this.#known.peek(key)?.value;
  }

  remember(key: string, text: string, value: T): void {
    if (this.#isInUse(value)) this.#known.set(key, { text, value });
    else this.#known.delete(key);
  }
}

/** Remembers the texts that were used last, for members of sets, of which one key has many. */
export class MemberMemory<T extends object> implements Remembers<T> {
  readonly #known: Lru<string, T>;

  /** Remembers `size` texts. */
  constructor(size: number) {
    this.#known = new Lru(size);
  }

  recall(_key: string, text: string): T | undefined {
    return this.#known.get(text);
  }

  /** A key has many. */
  last(_key: string): undefined {}

  remember(_key: string, text: string, value: T): void {
    this.#known.set(text, value);
  }
}
