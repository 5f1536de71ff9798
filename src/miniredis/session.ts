/** What the engine knows about one connection: protocol, database, transaction, name. */

import type { Keyspace } from "./keyspace.ts";
import type { Protocol } from "./reply.ts";
import type { Watcher } from "./watch.ts";

/** The state of one connection. */
export class Session implements Watcher {
  readonly id: number;
  protocol: Protocol = 2;
  db = 0;
  name = "";
  authenticated: boolean;
  /** Commands queued since MULTI; undefined outside a transaction. */
  queue: string[][] | undefined;
  /** A command was refused while queueing: EXEC will be, too. */
  queueBroken = false;
  dirty = false;
  /** Close the connection once the replies so far are sent. */
  closing = false;
  readonly #watched = new Set<Keyspace>();

  constructor(id: number, authenticated: boolean) {
    this.id = id;
    this.authenticated = authenticated;
  }

  /** Watches a key of the database. */
  watch(keyspace: Keyspace, key: string): void {
    this.#watched.add(keyspace);
    keyspace.watch(this, key);
  }

  /** Forgets all watched keys and that one of them changed. */
  unwatch(): void {
    for (const keyspace of this.#watched) keyspace.unwatch(this);
    this.#watched.clear();
    this.dirty = false;
  }

  /** Whether a watched key changed, or has expired, since WATCH. */
  hasConflict(): boolean {
    if (this.dirty) return true;
    for (const keyspace of this.#watched) if (keyspace.watchedKeyExpired(this)) return true;
    return false;
  }

  /** Leaves a transaction, executed or not. */
  endTransaction(): void {
    this.queue = undefined;
    this.queueBroken = false;
    this.unwatch();
  }
}
