/**
 * The order in which SCAN walks a collection: by a hash of the name, in buckets. A cursor is a
 * point in the space of hashes, so growing and shrinking in the middle of a walk neither loses a
 * name that stays nor makes the walk start over. This is the guarantee of
 * https://redis.io/commands/scan/.
 */

const hashSpace = 2 ** 32;
const maxLoad = 8;
const minBits = 2;

/** One page of a walk: `cursor` 0 says that it is over. */
export interface ScanPage {
  readonly cursor: number;
  readonly names: readonly string[];
}

/** Names in buckets of about eight. */
export class ScanIndex {
  #bits = minBits;
  #buckets: string[][] = emptyBuckets(minBits);
  #size = 0;

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  /** Adds a name that isn't there. */
  add(name: string): void {
    this.#bucketOf(name).push(name);
    this.#size++;
    if (this.#size > this.#buckets.length * maxLoad) this.#rebuild(this.#bits + 1);
  }

  /** Takes out a name that is there. */
  delete(name: string): void {
    const bucket = this.#bucketOf(name);
    const at = bucket.indexOf(name);
    const last = bucket.pop();
    if (last !== undefined && at < bucket.length) bucket[at] = last;
    this.#size--;
    const sparse = this.#size * 2 < this.#buckets.length && this.#bits > minBits;
    if (sparse) this.#rebuild(this.#bits - 1);
  }

  /** At least `count` names from the cursor on, unless fewer are left; whole buckets only. */
  page(cursor: number, count: number): ScanPage {
    const names: string[] = [];
    const step = hashSpace / this.#buckets.length;
    let at = Math.floor(cursor / step);
    while (at < this.#buckets.length && names.length < count) {
      for (const name of this.#buckets[at] ?? []) names.push(name);
      at++;
    }
    return { cursor: at < this.#buckets.length ? at * step : 0, names };
  }

  #bucketOf(name: string): string[] {
    const bucket = this.#buckets[hashName(name) >>> (32 - this.#bits)];
    if (bucket === undefined) throw new Error("Cannot happen: a hash outside the buckets");
    return bucket;
  }

  #rebuild(bits: number): void {
    const old = this.#buckets;
    this.#bits = bits;
    this.#buckets = emptyBuckets(bits);
    for (const name of old.flat()) this.#bucketOf(name).push(name);
  }
}

function emptyBuckets(bits: number): string[][] {
  return Array.from({ length: 2 ** bits }, () => []);
}

/** FNV-1a, then the final mixing of MurmurHash3, which spreads the upper bits. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
