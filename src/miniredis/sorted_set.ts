/**
 * A sorted set: members with scores, in order of score and then of bytes. The order is kept in
 * blocks of a few hundred, so that inserting among 100,000 moves one block, and finding a
 * place adds up a few hundred lengths.
 */

const blockSize = 512;

/** A member with its score; not changed once it is in a set. */
export interface Scored {
  readonly member: string;
  readonly score: number;
}

/** Whether an element lies before the place that is looked for. */
export type IsBefore = (item: Scored) => boolean;

/** Members by name and in order. */
export class SortedSet {
  readonly #byName = new Map<string, Scored>();
  #blocks: Scored[][] = [];

  get size(): number {
    return this.#byName.size;
  }

  /** The score of a member, undefined if it isn't in. */
  get(member: string): number | undefined {
    return this.#byName.get(member)?.score;
  }

  /** Adds a member or moves it to another score. */
  set(member: string, score: number): void {
    this.delete(member);
    const item = { member, score };
    this.#byName.set(member, item);
    this.#insert(item);
  }

  /** Takes a member out; false if it isn't in. */
  delete(member: string): boolean {
    const item = this.#byName.get(member);
    if (item === undefined) return false;
    this.#byName.delete(member);
    const block = this.#blockOf(item);
    const items = this.#blocks[block] ?? [];
    items.splice(lowerBound(items, (other) => precedes(other, item)), 1);
    if (items.length === 0) this.#blocks.splice(block, 1);
    return true;
  }

  /** How many elements lie before a place; `isBefore` must hold for a beginning of the order. */
  countBefore(isBefore: IsBefore): number {
    let count = 0;
    for (const items of this.#blocks) {
      const last = items[items.length - 1];
      if (last === undefined || !isBefore(last)) return count + lowerBound(items, isBefore);
      count += items.length;
    }
    return count;
  }

  /** The elements with ranks from `start` up to but not including `end`. */
  slice(start: number, end: number): Scored[] {
    const found: Scored[] = [];
    let base = 0;
    for (const items of this.#blocks) {
      if (base >= end) break;
      if (base + items.length > start) {
        for (const item of items.slice(Math.max(0, start - base), end - base)) found.push(item);
      }
      base += items.length;
    }
    return found;
  }

  /** The members, in no order. */
  keys(): Iterable<string> {
    return this.#byName.keys();
  }

  /** All in order. */
  *[Symbol.iterator](): Generator<Scored> {
    for (const items of this.#blocks) yield* items;
  }

  #insert(item: Scored): void {
    const block = this.#blockOf(item);
    const items = this.#blocks[block];
    if (items === undefined) {
      this.#blocks.push([item]);
      return;
    }
    items.splice(lowerBound(items, (other) => precedes(other, item)), 0, item);
    if (items.length > blockSize) this.#blocks.splice(block + 1, 0, items.splice(blockSize / 2));
  }

  /** The first block whose last element doesn't precede the item; the last block otherwise. */
  #blockOf(item: Scored): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = this.#blocks[middle]?.at(-1);
      if (last !== undefined && precedes(last, item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The order of a sorted set: by score, then by bytes. */
export function precedes(a: Scored, b: Scored): boolean {
  return a.score < b.score || (a.score === b.score && a.member < b.member);
}

function lowerBound(items: readonly Scored[], isBefore: IsBefore): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
