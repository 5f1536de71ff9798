/**
 * One numbered database: keys, values, times to live. Every change goes through here, so that
 * watchers learn about it, and the journal how to undo it and what to write to the file.
 */

import { commandError } from "./errors.ts";
import { PagedMap } from "./paged_map.ts";
import type { ScanPage } from "./scan_index.ts";
import { SortedSet } from "./sorted_set.ts";
import {
  type Collections,
  type CollectionType,
  emptyValue,
  type Entry,
  type ItemValues,
  type Value,
} from "./value.ts";
import { type Watcher, WatchTable } from "./watch.ts";

/** Where changes are noted when they must be durable; absent for a store in memory. */
export interface Journal {
  /** Notes how to undo the change just made. */
  undo(step: () => void): void;
  /** The entry's own row changed, or one of its items. */
  changed(entry: Entry, item?: string): void;
}

/** The time in milliseconds; stands still while a command or an EXEC runs. */
export interface Clock {
  readonly now: number;
}

/** What the databases of an engine share. */
export interface KeyspaceContext {
  readonly clock: Clock;
  readonly journal: Journal | undefined;
  readonly nextId: () => number;
}

/** The keys of one database. An expired key counts as absent, though its deletion comes later. */
export class Keyspace {
  readonly db: number;
  readonly #context: KeyspaceContext;
  readonly #entries = new PagedMap<Entry>(0);
  readonly #deadlines = new SortedSet();
  readonly #watches = new WatchTable();

  constructor(db: number, context: KeyspaceContext) {
    this.db = db;
    this.#context = context;
  }

  /** How many living keys there are. */
  get size(): number {
    const { now } = this.#context.clock;
    return this.#entries.size - this.#deadlines.countBefore((item) => item.score < now);
  }

  /** How many of the living keys will expire. */
  get expiring(): number {
    return this.#deadlines.size - (this.#entries.size - this.size);
  }

  /** The entry of a key, if it lives. */
  find(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry === undefined || this.#isExpired(entry) ? undefined : entry;
  }

  /** Whether this very entry is in, expired or not. */
  holds(entry: Entry): boolean {
    return this.#entries.get(entry.key) === entry;
  }

  /** A string. @throws {CommandError} WRONGTYPE */
  text(key: string): string | undefined {
    const value = this.find(key)?.value;
    if (value === undefined) return undefined;
    if (value.type !== "string") throw commandError("wrongType");
    return value.text;
  }

  /** The items of a collection, to read only. @throws {CommandError} WRONGTYPE */
  items<T extends CollectionType>(key: string, type: T): Collections[T] | undefined {
    const value = this.find(key)?.value;
    if (value === undefined) return undefined;
    if (value.type !== type) throw commandError("wrongType");
    return value.items as Collections[T];
  }

  /** Sets a string in the place of whatever is there; without `keepTtl` it lives until deleted. */
  putText(key: string, text: string, keepTtl: boolean): void {
    const entry = this.#purge(key);
    const value: Value = { type: "string", text };
    if (entry?.value.type === "string") {
      this.#setValue(entry, value);
      if (!keepTtl) this.#setDeadline(entry, undefined);
    } else {
      this.#put(key, value, keepTtl ? entry?.expiresAt : undefined);
    }
    this.#touch(key);
  }

  /** Sets an item, in a new collection if there is none. @throws {CommandError} WRONGTYPE */
  putItem<T extends CollectionType>(key: string, type: T, name: string, to: ItemValues[T]): void {
    const entry = this.#purge(key) ?? this.#put(key, emptyValue(type), undefined);
    const items = this.items(key, type) as ItemStore<ItemValues[T]> | undefined;
    if (items === undefined) throw new Error("Cannot happen: no such key");
    const old = items.get(name);
    items.set(name, to);
    this.#note(entry, name, () => old === undefined ? items.delete(name) : items.set(name, old));
    this.#touch(key);
  }

  /** Deletes an item, and the key with its last one; false if there is no such item. */
  dropItem<T extends CollectionType>(key: string, type: T, name: string): boolean {
    const entry = this.#purge(key);
    const items = this.items(key, type) as ItemStore<ItemValues[T]> | undefined;
    const old = items?.get(name);
    if (entry === undefined || items === undefined || old === undefined) return false;
    items.delete(name);
    this.#note(entry, name, () => items.set(name, old));
    if (items.size === 0) this.#unplace(entry);
    this.#touch(key);
    return true;
  }

  /** Deletes a key; false if there was none. */
  delete(key: string): boolean {
    const entry = this.#purge(key);
    if (entry === undefined) return false;
    this.#unplace(entry);
    this.#touch(key);
    return true;
  }

  /** Sets or removes the time at which a living key expires. */
  setDeadline(key: string, expiresAt: number | undefined): void {
    const entry = this.find(key);
    if (entry === undefined) return;
    this.#setDeadline(entry, expiresAt);
    this.#touch(key);
  }

  /** Deletes all keys. */
  clear(): void {
    for (const entry of [...this.#entries.values()]) {
      this.#unplace(entry);
      this.#touch(entry.key);
    }
  }

  /** Deletes at most `limit` expired keys; returns how many. */
  reap(limit: number): number {
    const { now } = this.#context.clock;
    const due = this.#deadlines.slice(0, limit).filter((item) => item.score < now);
    for (const item of due) this.#purge(item.member);
    return due.length;
  }

  /** The living keys, in no order. */
  *keys(): Generator<string> {
    for (const entry of this.#entries.values()) if (!this.#isExpired(entry)) yield entry.key;
  }

  /** The next keys of a walk that began with cursor 0; expired ones are left out. */
  page(cursor: number, count: number): ScanPage {
    const page = this.#entries.page(cursor, count);
    const names = page.names.filter((key) => this.find(key) !== undefined);
    return { cursor: page.cursor, names };
  }

  /** Begins to watch a key. */
  watch(watcher: Watcher, key: string): void {
    this.#watches.add(watcher, key, this.#expiredUnreaped(key));
  }

  /** Ends all watches of a watcher. */
  unwatch(watcher: Watcher): void {
    this.#watches.forget(watcher);
  }

  /** Whether a key that lived when the watcher began has expired since. */
  watchedKeyExpired(watcher: Watcher): boolean {
    return this.#watches.hasExpired(watcher, (key) => this.#expiredUnreaped(key));
  }

  /** Adds an entry that was read from the file. */
  load(entry: Entry): void {
    this.#link(entry);
  }

  #isExpired(entry: Entry): boolean {
    return entry.expiresAt !== undefined && entry.expiresAt < this.#context.clock.now;
  }

  #expiredUnreaped(key: string): boolean {
    return this.#entries.has(key) && this.find(key) === undefined;
  }

  /** The living entry; an expired one is deleted for good first. */
  #purge(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || !this.#isExpired(entry)) return entry;
    this.#unplace(entry);
    this.#touch(key);
    return undefined;
  }

  /** Puts a new entry in the place of whatever is there. */
  #put(key: string, value: Value, expiresAt: number | undefined): Entry {
    const old = this.#entries.get(key);
    if (old !== undefined) this.#unplace(old);
    const id = this.#context.nextId();
    const entry = { id, db: this.db, key, value, expiresAt, stored: false };
    this.#place(entry);
    return entry;
  }

  #setValue(entry: Entry, value: Value): void {
    const old = entry.value;
    entry.value = value;
    this.#note(entry, undefined, () => entry.value = old);
  }

  #setDeadline(entry: Entry, expiresAt: number | undefined): void {
    const old = entry.expiresAt;
    if (old === expiresAt) return;
    this.#relink(entry, expiresAt);
    this.#note(entry, undefined, () => this.#relink(entry, old));
  }

  #place(entry: Entry): void {
    this.#link(entry);
    this.#note(entry, undefined, () => this.#unlink(entry));
  }

  #unplace(entry: Entry): void {
    this.#unlink(entry);
    this.#note(entry, undefined, () => this.#link(entry));
  }

  #link(entry: Entry): void {
    this.#entries.set(entry.key, entry);
    if (entry.expiresAt !== undefined) this.#deadlines.set(entry.key, entry.expiresAt);
  }

  #unlink(entry: Entry): void {
    this.#entries.delete(entry.key);
    this.#deadlines.delete(entry.key);
  }

  #relink(entry: Entry, expiresAt: number | undefined): void {
    entry.expiresAt = expiresAt;
    if (expiresAt === undefined) this.#deadlines.delete(entry.key);
    else this.#deadlines.set(entry.key, expiresAt);
  }

  #note(entry: Entry, item: string | undefined, undo: () => void): void {
    const { journal } = this.#context;
    if (journal === undefined) return;
    journal.undo(undo);
    journal.changed(entry, item);
  }

  #touch(key: string): void {
    this.#watches.touch(key, this.#entries.has(key));
  }
}

/** The part of a PagedMap and a SortedSet that changes items. */
interface ItemStore<V> {
  readonly size: number;
  get(name: string): V | undefined;
  set(name: string, value: V): void;
  delete(name: string): boolean;
}
