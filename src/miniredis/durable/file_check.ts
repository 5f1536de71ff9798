/**
 * Makes a new store file, and reads an existing one without writing a byte: another program's file,
 * or a damaged one, is refused before SQLite could try to repair it.
 */

import { DatabaseSync } from "node:sqlite";
import {
  type CollectionType,
  collectionTypes,
  emptyValue,
  type Entry,
  type Value,
} from "../value.ts";
import { fromBlob } from "./bytes.ts";
import { applicationId, schema, schemaVersion } from "./file_schema.ts";
import { removeIfThere } from "../paths.ts";
import { messageOf, StoreFileError } from "./store_file_error.ts";

const magic = "SQLite format 3\0";
const headerBytes = 100;
const userVersionAt = 60;
const applicationIdAt = 68;

/** Makes an empty store file. It gets its name only once it is complete. */
export function createStoreFile(file: string): void {
  const draft = `${file}.new`;
  try {
    removeIfThere(draft);
    using database = open(draft, false);
    database.exec(`BEGIN; ${schema} COMMIT; PRAGMA journal_mode = WAL;`);
  } catch (error) {
    throw new StoreFileError(file, `it cannot be created (${messageOf(error)})`, error);
  }
  Deno.renameSync(draft, file);
}

/**
 * Reads all entries of a store file.
 *
 * @throws {StoreFileError} if it is another program's, of another version, or damaged.
 */
export function checkStoreFile(file: string): Entry[] {
  checkHeader(file);
  try {
    using database = open(file, true);
    const [verdict] = database.prepare("PRAGMA quick_check(1)").all();
    if (verdict?.quick_check !== "ok") throw damaged(file, String(verdict?.quick_check));
    return readEntries(file, database);
  } catch (error) {
    if (error instanceof StoreFileError) throw error;
    throw damaged(file, messageOf(error), error);
  }
}

function open(file: string, readOnly: boolean): DatabaseSync & Disposable {
  const database = new DatabaseSync(file, { readOnly });
  return Object.assign(database, { [Symbol.dispose]: () => database.close() });
}

function checkHeader(file: string): void {
  const header = readHeader(file);
  const beginning = new TextDecoder().decode(header.subarray(0, magic.length));
  if (header.length < headerBytes || beginning !== magic) {
    throw new StoreFileError(file, "it is not a store file (no SQLite database)");
  }
  const fields = new DataView(header.buffer);
  if (fields.getUint32(applicationIdAt) !== applicationId) {
    throw new StoreFileError(file, "it is not a store file (another program's SQLite database)");
  }
  const version = fields.getUint32(userVersionAt);
  if (version !== schemaVersion) {
    const known = `this program knows ${schemaVersion}`;
    throw new StoreFileError(file, `its schema has version ${version}, ${known}`);
  }
}

function readHeader(file: string): Uint8Array<ArrayBuffer> {
  try {
    using handle = Deno.openSync(file);
    const bytes = new Uint8Array(headerBytes);
    return bytes.slice(0, handle.readSync(bytes) ?? 0);
  } catch (error) {
    throw new StoreFileError(file, `it cannot be read (${messageOf(error)})`, error);
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

function damaged(file: string, what: string, cause?: unknown): StoreFileError {
  return new StoreFileError(file, `it is damaged (${what}); restore a backup`, cause);
}
