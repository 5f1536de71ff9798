/** What changed since the last commit: enough to write it to the file, and to undo it. */

import type { Journal } from "../keyspace.ts";
import type { Entry } from "../value.ts";

/** The parts of an entry that must be written. */
export interface EntryChange {
  /** Its own row: deadline, text. */
  row: boolean;
  /** Items set or deleted. */
  readonly items: Set<string>;
}

/** The journal of a durable store. */
export class ChangeLog implements Journal {
  #steps: (() => void)[] = [];
  #changes = new Map<Entry, EntryChange>();

  /** Entries that changed, dead or alive. */
  get changes(): ReadonlyMap<Entry, EntryChange> {
    return this.#changes;
  }

  undo(step: () => void): void {
    this.#steps.push(step);
  }

  changed(entry: Entry, item?: string): void {
    const change = this.#changes.get(entry) ?? { row: false, items: new Set<string>() };
    this.#changes.set(entry, change);
    if (item === undefined) change.row = true;
    else if (entry.stored) change.items.add(item); // of a new entry, all items are written anyway
  }

  /** A point to go back to. */
  get mark(): number {
    return this.#steps.length;
  }

  /** Undoes, in memory, what changed since that point. */
  rollBackTo(mark: number): void {
    for (const step of this.#steps.splice(mark).reverse()) step();
  }

  /** Forgets everything: it is in the file, or undone. */
  clear(): void {
    this.#steps = [];
    this.#changes = new Map();
  }
}
