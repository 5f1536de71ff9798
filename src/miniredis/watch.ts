/** WATCH: which connections watch which keys, and whether one of those changed before EXEC. */

/** A connection that watches. */
export interface Watcher {
  /** A watched key changed; EXEC will refuse. */
  dirty: boolean;
}

interface Watch {
  readonly key: string;
  /** When it was watched, the key had expired but was not deleted: its deletion is no change. */
  expired: boolean;
}

/** The watched keys of one database. */
export class WatchTable {
  readonly #byKey = new Map<string, Map<Watcher, Watch>>();

  /** Watches a key; a second time changes nothing. */
  add(watcher: Watcher, key: string, expired: boolean): void {
    const watches = this.#byKey.get(key) ?? new Map<Watcher, Watch>();
    if (!watches.has(watcher)) watches.set(watcher, { key, expired });
    this.#byKey.set(key, watches);
  }

  /** Forgets every key that a connection watches here. */
  forget(watcher: Watcher): void {
    for (const [key, watches] of this.#byKey) {
      if (watches.delete(watcher) && watches.size === 0) this.#byKey.delete(key);
    }
  }

  /** A key was written or deleted; `exists` says whether it is there now. */
  touch(key: string, exists: boolean): void {
    const watches = this.#byKey.get(key);
    if (watches === undefined) return;
    for (const [watcher, watch] of watches) {
      if (watch.expired && !exists) watch.expired = false;
      else watcher.dirty = true;
    }
  }

  /** Whether one of a connection's keys is expired that was not when it was watched. */
  hasExpired(watcher: Watcher, isExpired: (key: string) => boolean): boolean {
    for (const [key, watches] of this.#byKey) {
      if (watches.get(watcher)?.expired === false && isExpired(key)) return true;
    }
    return false;
  }
}
