/** What a key can hold, and the entry that holds it. */

import { PagedMap } from "./paged_map.ts";
import { SortedSet } from "./sorted_set.ts";

/** The types that consist of named items, and what holds the items. */
export interface Collections {
  readonly hash: Map<string, string>;
  readonly set: PagedMap<true>;
  readonly zset: SortedSet;
}

/** What each name in them leads to: a field's value, nothing, a score. */
export interface ItemValues {
  readonly hash: string;
  readonly set: true;
  readonly zset: number;
}

/** The name of a collection type, as TYPE answers it. */
export type CollectionType = keyof Collections;

/** The name of every collection type. */
export const collectionTypes: readonly CollectionType[] = ["hash", "set", "zset"];

/** A value. Texts and names have one character per byte. */
export type Value =
  | { readonly type: "string"; readonly text: string }
  | { readonly type: "hash"; readonly items: Collections["hash"] }
  | { readonly type: "set"; readonly items: Collections["set"] }
  | { readonly type: "zset"; readonly items: Collections["zset"] };

/** A key with its value; the same object, with the same id, as long as the key lives. */
export interface Entry {
  /** Identifies its rows in the file; never used twice. */
  readonly id: number;
  readonly db: number;
  readonly key: string;
  value: Value;
  /** Milliseconds since 1970; undefined if it lives until deleted. */
  expiresAt: number | undefined;
  /** Whether the file has rows for it. */
  stored: boolean;
}

/** An empty collection of the type. */
export function emptyValue(type: CollectionType): Value {
  switch (type) {
    case "hash":
      return { type, items: new Map() };
    case "set":
      return { type, items: new PagedMap() };
    case "zset":
      return { type, items: new SortedSet() };
  }
}
