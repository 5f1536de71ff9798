/**
 * A mark in the file that says whether the file is complete without its write-ahead log, so that a
 * copy that was made without the log can be told from a whole one.
 *
 * `closed`: complete; it was closed properly. `checkpointed`: complete up to a time, and what was
 * written later is in the log. `logged`: stands in the log alone, from the first commit after a
 * checkpoint. So a file without a log that says `logged` was put together by another SQLite program,
 * and is complete; one that says `checkpointed` lacks its log.
 */

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { logMarkSchema, schemaVersion } from "./file_schema.ts";

/** What the mark says. */
export type LogState = "closed" | "checkpointed" | "logged";

/** Writes the mark of an open file. */
export class LogMark {
  readonly #database: DatabaseSync;
  readonly #write: StatementSync;

  /** Adds the mark to a file that was made before there was one. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(logMarkSchema);
    this.#write = database.prepare("INSERT OR REPLACE INTO log_mark VALUES (1, ?, ?)");
  }

  /** Writes it, in the transaction that is open. */
  write(state: LogState): void {
    this.#write.run(state, Date.now());
    // This changes the file's first page, whose counter tells `file_watch.ts` one checkpoint from
    // another.
    if (state !== "logged") this.#database.exec(`PRAGMA user_version = ${schemaVersion}`);
  }
}

/** Since when a file without a log has lacked it, in milliseconds since 1970; undefined if it does not. */
export function missesLogSince(database: DatabaseSync): number | undefined {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'log_mark'").get();
  if (table === undefined) return undefined;
  const mark = database.prepare("SELECT state, at FROM log_mark").get();
  return mark?.state === "checkpointed" ? Number(mark.at) : undefined;
}
