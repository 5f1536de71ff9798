/**
 * Writes changed entries to the file, all in one SQLite transaction. What was committed is moved from
 * the write-ahead log into the file now and then, with a mark that says so (`log_mark.ts`).
 */

import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { exists, removeIfThere } from "../paths.ts";
import { type CollectionType, collectionTypes, type Entry } from "../value.ts";
import { toBlob } from "./bytes.ts";
import type { EntryChange } from "./change_log.ts";
import { fileErrorOf } from "./file_problem.ts";
import type { FileWatch } from "./file_watch.ts";
import { LogMark, type LogState } from "./log_mark.ts";
import { StoreFileError } from "./store_file_error.ts";

/** What a commit survives: "full" a power cut, "normal" only a crash of the process. */
export type Synchronous = "full" | "normal";

/** About so many pages in the log, 4 MB, and they are moved into the file: SQLite's own default. */
const pagesPerCheckpoint = 1_000;
const pageBytes = 4_096;

/** The file, open for writing. */
export class FileWriter implements Disposable {
  readonly #file: string;
  readonly #watch: FileWatch;
  readonly #database: DatabaseSync;
  readonly #mark: LogMark;
  readonly #insertEntry: StatementSync;
  readonly #updateEntry: StatementSync;
  readonly #deleteEntry: StatementSync;
  readonly #items: Readonly<Record<CollectionType, ItemStatements>>;
  /** Whether something was committed since the last checkpoint. */
  #isLogged = false;
  /** About how many pages were. */
  #pages = 0;

  private constructor(file: string, watch: FileWatch, database: DatabaseSync) {
    this.#file = file;
    this.#watch = watch;
    this.#database = database;
    this.#mark = new LogMark(database);
    this.#insertEntry = database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)");
    this.#updateEntry = database.prepare(
      "UPDATE entry SET expires_at = ?, text = ? WHERE id = ?",
    );
    this.#deleteEntry = database.prepare("DELETE FROM entry WHERE id = ?");
    const statements = collectionTypes.map((type) => [type, prepareItems(database, type)]);
    this.#items = Object.fromEntries(statements);
  }

  /** Opens a file, which `watch` looks after from now on. @throws {StoreFileError} */
  static open(file: string, synchronous: Synchronous, watch: FileWatch): FileWriter {
    using opened = new DisposableStack();
    try {
      const database = opened.adopt(
        new DatabaseSync(file),
        (database) => database.close(),
      );
      database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
        PRAGMA synchronous = ${synchronous}; PRAGMA wal_autocheckpoint = 0;`);
      const writer = new FileWriter(file, watch, database);
      writer.#moveLog("checkpointed");
      watch.remember();
      opened.move();
      return writer;
    } catch (error) {
      throw fileErrorOf(file, error, "io");
    }
  }

  /**
   * Writes what changed and commits it; `isAlive` is whether an entry is still in a database.
   *
   * @throws {StoreFileError} if it is not durable; the file is then as before.
   */
  commit(
    changes: ReadonlyMap<Entry, EntryChange>,
    isAlive: (entry: Entry) => boolean,
  ): void {
    const lost = this.#watch.problem();
    if (lost) throw lost;
    this.#transact(() => {
      if (!this.#isLogged) this.#mark.write("logged");
      for (const [entry, change] of changes) {
        if (isAlive(entry)) this.#write(entry, change);
        else if (entry.stored) this.#delete(entry);
      }
    });
    this.#isLogged = true;
    for (const entry of changes.keys()) entry.stored = isAlive(entry);
    if (this.#pages >= pagesPerCheckpoint) this.#checkpoint();
  }

  /** Moves what is in the write-ahead log into the file and closes it. */
  [Symbol.dispose](): void {
    const log = `${this.#file}-wal`;
    const isOverwritten = this.#watch.isOverwritten && exists(log);
    const isLost = this.#watch.problem() !== null;
    // Else SQLite would write the log of this store over the one that was copied over it.
    if (isOverwritten) Deno.truncateSync(log);
    else this.#tryToMoveLog("closed");
    this.#database.close();
    if (isOverwritten) removeIfThere(log);
    // Left by reading the file before it was opened for writing.
    if (!isLost) removeIfThere(`${this.#file}-shm`);
  }

  #write(entry: Entry, change: EntryChange): void {
    const { id, db, expiresAt = null, value } = entry;
    const text = value.type === "string" ? toBlob(value.text) : null;
    if (!entry.stored) {
      this.#run(this.#insertEntry, id, db, toBlob(entry.key), value.type, expiresAt, text);
    } else if (change.row) {
      this.#run(this.#updateEntry, expiresAt, text, id);
    }
    this.#writeItems(entry, change);
  }

  #writeItems({ id, value, stored }: Entry, change: EntryChange): void {
    if (value.type === "string") return;
    const statements = this.#items[value.type];
    const { items } = value;
    for (const name of stored ? change.items : items.keys()) {
      const item = items.get(name);
      if (item === undefined) this.#run(statements.delete, id, toBlob(name));
      else this.#run(statements.put, id, toBlob(name), toColumn(item));
    }
  }

  #delete({ id, value }: Entry): void {
    this.#run(this.#deleteEntry, id);
    if (value.type !== "string") this.#run(this.#items[value.type].clear, id);
  }

  #transact(task: () => void): void {
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      task();
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#rollBack();
      throw fileErrorOf(this.#file, error, "io");
    }
  }

  /** After some errors SQLite has rolled back by itself, and then refuses a ROLLBACK. */
  #rollBack(): void {
    try {
      this.#database.exec("ROLLBACK");
    } catch {
      // No transaction was open any more.
    }
  }

  #checkpoint(): void {
    this.#pages = 0;
    this.#isLogged = false;
    this.#tryToMoveLog("checkpointed");
    this.#watch.remember();
  }

  /** What cannot be moved stays in the log, where it is as safe: so this fails no commit. */
  #tryToMoveLog(state: LogState): void {
    try {
      this.#moveLog(state);
    } catch (error) {
      if (!(error instanceof StoreFileError)) throw error;
    }
  }

  /** Moves what is in the log into the file, with a mark that says so. */
  #moveLog(state: LogState): void {
    this.#transact(() => this.#mark.write(state));
    try {
      this.#database.exec("PRAGMA wal_checkpoint(RESTART)");
    } catch (error) {
      throw fileErrorOf(this.#file, error, "io");
    }
  }

  #run(statement: StatementSync, ...values: SQLInputValue[]): void {
    statement.run(...values);
    this.#pages++;
    for (const value of values) {
      if (value instanceof Uint8Array) this.#pages += Math.floor(value.length / pageBytes);
    }
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
