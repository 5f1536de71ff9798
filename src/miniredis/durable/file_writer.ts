/** Writes changed entries to the file, all in one SQLite transaction. */

import { DatabaseSync, type StatementSync } from "node:sqlite";
import { removeIfThere } from "../paths.ts";
import { type CollectionType, collectionTypes, type Entry } from "../value.ts";
import { toBlob } from "./bytes.ts";
import type { EntryChange } from "./change_log.ts";
import { messageOf, StoreFileError } from "./store_file_error.ts";

/** What a commit survives: "full" a power cut, "normal" only a crash of the process. */
export type Synchronous = "full" | "normal";

/** The file, open for writing. */
export class FileWriter implements Disposable {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #insertEntry: StatementSync;
  readonly #updateEntry: StatementSync;
  readonly #deleteEntry: StatementSync;
  readonly #items: Readonly<Record<CollectionType, ItemStatements>>;

  /** @throws {StoreFileError} if it cannot be written to. */
  constructor(file: string, synchronous: Synchronous) {
    const database = openForWriting(file, synchronous);
    this.#file = file;
    this.#database = database;
    this.#insertEntry = database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)");
    this.#updateEntry = database.prepare(
      "UPDATE entry SET expires_at = ?, text = ? WHERE id = ?",
    );
    this.#deleteEntry = database.prepare("DELETE FROM entry WHERE id = ?");
    const statements = collectionTypes.map((type) => [type, prepareItems(database, type)]);
    this.#items = Object.fromEntries(statements);
  }

  /**
   * Writes what changed and commits it; `isAlive` is whether an entry is still in a database.
   *
   * @throws {Error} if it is not durable; the file is then as before.
   */
  commit(
    changes: ReadonlyMap<Entry, EntryChange>,
    isAlive: (entry: Entry) => boolean,
  ): void {
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      for (const [entry, change] of changes) {
        if (isAlive(entry)) this.#write(entry, change);
        else if (entry.stored) this.#delete(entry);
      }
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#rollBack();
      throw error;
    }
    for (const entry of changes.keys()) entry.stored = isAlive(entry);
  }

  /** Moves what is in the write-ahead log into the file and closes it. */
  [Symbol.dispose](): void {
    this.#database.close();
    removeIfThere(`${this.#file}-shm`); // left by reading the file before it was opened for writing
  }

  #write(entry: Entry, change: EntryChange): void {
    const { id, db, expiresAt = null, value } = entry;
    const text = value.type === "string" ? toBlob(value.text) : null;
    if (!entry.stored) {
      this.#insertEntry.run(id, db, toBlob(entry.key), value.type, expiresAt, text);
    } else if (change.row) {
      this.#updateEntry.run(expiresAt, text, id);
    }
    this.#writeItems(entry, change);
  }

  #writeItems({ id, value, stored }: Entry, change: EntryChange): void {
    if (value.type === "string") return;
    const statements = this.#items[value.type];
    const { items } = value;
    for (const name of stored ? change.items : items.keys()) {
      const item = items.get(name);
      if (item === undefined) statements.delete.run(id, toBlob(name));
      else statements.put.run(id, toBlob(name), toColumn(item));
    }
  }

  #delete({ id, value }: Entry): void {
    this.#deleteEntry.run(id);
    if (value.type !== "string") this.#items[value.type].clear.run(id);
  }

  /** After some errors SQLite has rolled back by itself, and then refuses a ROLLBACK. */
  #rollBack(): void {
    try {
      this.#database.exec("ROLLBACK");
    } catch {
      // No transaction was open any more.
    }
  }
}

function openForWriting(file: string, synchronous: Synchronous): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
      PRAGMA synchronous = ${synchronous}; BEGIN IMMEDIATE; COMMIT;`);
    return database;
  } catch (error) {
    throw new StoreFileError(file, `it cannot be written to (${messageOf(error)})`, error);
  }
}

interface ItemStatements {
  readonly put: StatementSync;
  readonly delete: StatementSync;
  readonly clear: StatementSync;
}

function prepareItems(database: DatabaseSync, type: CollectionType): ItemStatements {
  return {
    put: database.prepare(`INSERT OR REPLACE INTO ${type}_item VALUES (?, ?, ?)`),
    delete: database.prepare(`DELETE FROM ${type}_item WHERE entry = ? AND name = ?`),
    clear: database.prepare(`DELETE FROM ${type}_item WHERE entry = ?`),
  };
}

function toColumn(item: string | number | true): Uint8Array | number | null {
  if (typeof item === "string") return toBlob(item);
  return item === true ? null : item;
}
