/**
 * A map from names to values that can be walked page by page while it changes. The index for that
 * is built at the first walk: most maps never need one.
 */

import { ScanIndex, type ScanPage } from "./scan_index.ts";

/** With at most this many names a walk is one page, as with Redis's compact encodings. */
const onePageSize = 128;

/** A map with pages. */
export class PagedMap<V> {
  readonly #values = new Map<string, V>();
  readonly #onePage: number;
  #index: ScanIndex | undefined;

  /** With at most `onePage` names, a walk ignores its count and gives them all at once. */
  constructor(onePage = onePageSize) {
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
    this.#index ??= new ScanIndex(this.#values.keys());
    return this.#index.page(cursor, count);
  }
}
