/**
 * Makes a new store file, and reads an existing one without writing a byte: another program's file,
 * a damaged one, or one without its log is refused before SQLite could try to repair it.
 */

import { basename } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  type CollectionType,
  collectionTypes,
  emptyValue,
  type Entry,
  type Value,
} from "../value.ts";
import { fromBlob } from "./bytes.ts";
import { fileErrorOf } from "./file_problem.ts";
import { applicationId, schema, schemaVersion } from "./file_schema.ts";
import { missesLogSince } from "./log_mark.ts";
import { exists, removeIfThere } from "../paths.ts";
import { StoreFileError } from "./store_file_error.ts";

const magic = "SQLite format 3\0";
const headerBytes = 100;
const userVersionAt = 60;
const applicationIdAt = 68;

/**
 * Makes an empty store file. It gets its name only once it is complete.
 *
 * @throws {StoreFileError} if its folder is full or not writable.
 */
export function createStoreFile(file: string): void {
  const draft = `${file}.new`;
  try {
    removeIfThere(draft);
    {
      using database = open(draft, false);
      database.exec(`BEGIN; ${schema} COMMIT; PRAGMA journal_mode = WAL;`);
    }
    Deno.renameSync(draft, file);
  } catch (error) {
    throw fileErrorOf(file, error, "io");
  }
}

/**
 * Reads all entries of a store file.
 *
 * @throws {StoreFileError} if it is another program's, of another version, damaged, without its log,
 * or cannot be read.
 */
export function checkStoreFile(file: string): Entry[] {
  checkHeader(file);
  const log = `${file}-wal`;
  const hasLog = exists(log);
  try {
    using database = open(file, true);
    if (!hasLog) checkIsComplete(file, database);
    const [verdict] = database.prepare("PRAGMA quick_check(1)").all();
    if (verdict?.quick_check !== "ok") throw damaged(file, String(verdict?.quick_check));
    return readEntries(file, database);
  } catch (error) {
    throw fileErrorOf(file, error, "damaged");
  } finally {
    // Reading has made an empty one, which would hide that there was none.
    if (!hasLog) removeIfThere(log);
  }
}

function open(file: string, readOnly: boolean): DatabaseSync & Disposable {
  const database = new DatabaseSync(file, { readOnly });
  return Object.assign(database, { [Symbol.dispose]: () => database.close() });
}

function checkIsComplete(file: string, database: DatabaseSync): void {
  const since = missesLogSince(database);
  if (since === undefined) return;
  throw new StoreFileError(
    file,
    "incomplete",
    `its log ${basename(file)}-wal is missing, and with it all that was written since ` +
      `${
        new Date(since).toISOString()
      }. Copy that file, too, from where this one was copied; to go ` +
      "on without it, make an empty file of that name",
  );
}

function checkHeader(file: string): void {
  const header = readHeader(file);
  const beginning = new TextDecoder().decode(header.subarray(0, magic.length));
  if (header.length < headerBytes || beginning !== magic) {
    throw foreign(file, "it is not a store file (no SQLite database)");
  }
  const fields = new DataView(header.buffer);
  if (fields.getUint32(applicationIdAt) !== applicationId) {
    throw foreign(file, "it is not a store file (another program's SQLite database)");
  }
  const version = fields.getUint32(userVersionAt);
  if (version !== schemaVersion) {
    throw foreign(
      file,
      `its schema has version ${version}, this program knows ${schemaVersion}`,
    );
  }
}

function readHeader(file: string): Uint8Array<ArrayBuffer> {
  try {
    using handle = Deno.openSync(file);
    const bytes = new Uint8Array(headerBytes);
    return bytes.slice(0, handle.readSync(bytes) ?? 0);
  } catch (error) {
    throw fileErrorOf(file, error, "io");
  }
}

function readEntries(file: string, database: DatabaseSync): Entry[] {
  const entries = new Map<number, Entry>();
  const names = new Set<string>();
  for (const row of database.prepare("SELECT * FROM entry ORDER BY id").iterate()) {
    const entry = readEntry(row);
    const name = `${entry?.db}/${entry?.key}`;
    if (entry === undefined || names.has(name)) throw damaged(file, `key row ${row.id}`);
    names.add(name);
    entries.set(entry.id, entry);
  }
  for (const type of collectionTypes) {
    for (const row of database.prepare(`SELECT * FROM ${type}_item`).iterate()) {
      const fits = addItem(entries.get(Number(row.entry))?.value, type, row);
      if (!fits) throw damaged(file, `${type} item of key row ${row.entry}`);
    }
  }
  return [...entries.values()];
}

type Row = Record<string, unknown>;

function readEntry(row: Row): Entry | undefined {
  const key = fromBlob(row.key);
  const value = readValue(row);
  const { id, db, expires_at: expiresAt } = row;
  if (key === undefined || value === undefined) return undefined;
  if (typeof id !== "number" || typeof db !== "number" || db < 0 || db > 15) return undefined;
  if (expiresAt !== null && typeof expiresAt !== "number") return undefined;
  return { id, db, key, value, expiresAt: expiresAt ?? undefined, stored: true };
}

function readValue({ type, text: blob }: Row): Value | undefined {
  if (type === "string") {
    const text = fromBlob(blob);
    return text === undefined ? undefined : { type, text };
  }
  const collection = collectionTypes.find((known) => known === type);
  return collection === undefined ? undefined : emptyValue(collection);
}

function addItem(value: Value | undefined, type: CollectionType, row: Row): boolean {
  const name = fromBlob(row.name);
  if (value?.type !== type || name === undefined) return false;
  if (value.type === "hash") {
    const text = fromBlob(row.value);
    if (text === undefined) return false;
    value.items.set(name, text);
  } else if (value.type === "zset") {
    if (typeof row.value !== "number") return false;
    value.items.set(name, row.value);
  } else {
    value.items.set(name, true);
  }
  return true;
}

function foreign(file: string, reason: string): StoreFileError {
  return new StoreFileError(file, "foreign", reason);
}

function damaged(file: string, what: string): StoreFileError {
  return new StoreFileError(file, "damaged", `it is damaged (${what}). Restore a backup`);
}
