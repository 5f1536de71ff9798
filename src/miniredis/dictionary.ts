/**
 * A map from names to values that can be walked page by page while it changes, and drawn from at
 * random. The index for that is built when it is first asked for: most never are.
 */

import { ScanIndex, type ScanPage } from "./scan_index.ts";

/** Up to this many, a walk is one page, as with Redis's compact encodings. */
const ONE_PAGE = 128;

/** A Map with pages and chance. */
export class Dictionary<V> {
  readonly #values = new Map<string, V>();
  readonly #onePage: number;
  #index: ScanIndex | undefined;

  /** `onePage`: up to how many names a walk ignores its count and gives them all at once. */
  constructor(onePage = ONE_PAGE) {
    this.#onePage = onePage;
  }

  get size(): number {
    return this.#values.size;
  }

  get(name: string): V | undefined {
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  set(name: string, value: V): void {
    if (this.#index !== undefined && !this.#values.has(name)) this.#index.add(name);
    this.#values.set(name, value);
  }

  delete(name: string): boolean {
    const found = this.#values.delete(name);
    if (found) this.#index?.delete(name);
    return found;
  }

  keys(): MapIterator<string> {
    return this.#values.keys();
  }

  values(): MapIterator<V> {
    return this.#values.values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#values.entries();
  }

  /** The next names of a walk that began with cursor 0. */
  page(cursor: number, count: number): ScanPage {
    if (this.size <= this.#onePage) return { cursor: 0, names: [...this.#values.keys()] };
    return this.#built().page(cursor, count);
  }

  /** One name at random, undefined if there is none. */
  pick(random: () => number): string | undefined {
    if (this.size === 0) return undefined;
    if (this.size > ONE_PAGE) return this.#built().pick(random);
    let skip = Math.floor(random() * this.size);
    for (const name of this.#values.keys()) if (skip-- === 0) return name;
    return undefined;
  }

  /** Up to `count` different names at random. */
  pickDistinct(count: number, random: () => number): string[] {
    if (count * 3 < this.size) {
      const picked = new Set<string>();
      while (picked.size < count) picked.add(this.pick(random) ?? "");
      return [...picked];
    }
    return shuffle([...this.#values.keys()], random).slice(0, count);
  }

  /** Another one with the same content. */
  clone(): Dictionary<V> {
    const copy = new Dictionary<V>(this.#onePage);
    for (const [name, value] of this) copy.set(name, value);
    return copy;
  }

  #built(): ScanIndex {
    return this.#index ??= new ScanIndex(this.#values.keys());
  }
}

function shuffle(names: string[], random: () => number): string[] {
  for (let i = names.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [names[i], names[j]] = [names[j] ?? "", names[i] ?? ""];
  }
  return names;
}
