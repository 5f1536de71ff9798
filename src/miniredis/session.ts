/** What the engine knows of one connection: protocol, database, transaction, name. */

import type { Keyspace } from "./keyspace.ts";
import type { Protocol } from "./reply.ts";
import type { Watcher } from "./watch.ts";

/** Where a connection comes from, as CLIENT LIST shows it. */
export interface Addresses {
  readonly remote: string;
  readonly local: string;
}

/** The state of one connection. */
export class Session implements Watcher {
  readonly id: number;
  readonly addresses: Addresses;
  readonly connectedAt: number;
  lastUsedAt: number;
  lastCommand = "NULL";
  protocol: Protocol = 2;
  db = 0;
  name = "";
  libraryName = "";
  libraryVersion = "";
  noEvict = false;
  authenticated: boolean;
  /** Commands queued since MULTI; undefined outside a transaction. */
  queue: string[][] | undefined;
  /** A command was refused while queueing: EXEC will be, too. */
  queueBroken = false;
  dirty = false;
  /** Close the connection once the replies so far are sent. */
  closing = false;
  readonly #watched = new Set<Keyspace>();

  constructor(id: number, addresses: Addresses, authenticated: boolean, now: number) {
    this.id = id;
    this.addresses = addresses;
    this.authenticated = authenticated;
    this.connectedAt = now;
    this.lastUsedAt = now;
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
