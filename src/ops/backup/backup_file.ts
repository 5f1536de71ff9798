import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import { keyTable, parseKey, type StoredEntry } from "../../storage/mod.ts";
import {
  entryLine,
  type Footer,
  footerLine,
  type Header,
  headerLine,
  readEntry,
  readFooter,
  readHeader,
} from "./format.ts";

/** A file cannot be used, or cannot be written. Nothing was changed in the store. */
export class BackupFileError extends Error {
  override readonly name = "BackupFileError";

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`Cannot use ${path}: ${problem}`, options);
  }
}

/** Bytes read and written at a time. */
const chunkBytes = 1 << 16;
/** Characters of a line: far more than the largest key of a guild with all of Discord in it. */
const maxLineLength = 64 << 20;
const tooLong = `it has a line of more than ${maxLineLength >> 20} million characters`;

/**
 * Writes a backup under its name only once it is whole and on the disk; a file that had the name
 * before is replaced then. Only its owner may read it: names and ids of people are in it.
 *
 * @throws {BackupFileError}
 */
export async function writeBackup(
  path: string,
  header: Header,
  entries: Iterable<StoredEntry>,
): Promise<void> {
  const draft = `${dirname(path)}/.${basename(path)}.${crypto.randomUUID().slice(0, 8)}.part`;
  try {
    await writeWhole(draft, chunksOf(linesOf(header, entries)));
    await Deno.rename(draft, path);
  } catch (cause) {
    await Deno.remove(draft).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BackupFileError(path, `it cannot be written (${reason})`, { cause });
  }
}

/** A backup that was read from its first line to its last, and is whole. */
export interface Backup {
  readonly path: string;
  readonly header: Header;
  readonly entries: readonly StoredEntry[];
}

/**
 * Reads a whole backup, once, and refuses what is not exactly what was written.
 *
 * @throws {BackupFileError} naming the line.
 */
export async function readBackup(path: string): Promise<Backup> {
  const problem = (text: string) => new BackupFileError(path, text);
  const hash = createHash("sha256");
  const seen = new Set<string>();
  const entries: StoredEntry[] = [];
  let header: Header | null = null;
  let footer: Footer | null = null;
  let number = 0;
  for await (const line of linesIn(path)) {
    number += 1;
    if (footer !== null) throw problem(`there is more after its end, on line ${number}`);
    if (header === null) {
      const read = readHeader(line);
      if (typeof read === "string") throw problem(read);
      header = read;
    } else if ((footer = readFooter(line)) === null) {
      const entry = readEntry(line);
      if (entry === null) throw problem(`line ${number} is damaged`);
      const known = isRestorable(entry.key) && !seen.has(entry.key);
      if (!known) throw problem(`line ${number} has a key that does not belong there`);
      seen.add(entry.key);
      entries.push(entry);
    }
    if (footer === null) hash.update(`${line}\n`);
  }
  if (header === null) throw problem("it is empty");
  if (footer === null) throw problem(`it ends too early, after line ${number}`);
  if (footer.keys !== seen.size || header.keys !== seen.size) {
    throw problem(`it has ${seen.size} keys, and says ${footer.keys}`);
  }
  if (footer.sha256 !== hash.digest("hex")) {
    throw problem("its checksum does not fit: it is damaged");
  }
  return { path, header, entries };
}

/**
 * Whether a key belongs in a backup. What lives for minutes remembers a connection to Discord and the
 * interactions that came over it; a restored bot has a new connection. What only a cluster has is about
 * changes on their way to people, and in a backup they have arrived.
 */
export function isRestorable(key: string): boolean {
  const parsed = parseKey(key);
  if (parsed === null) return false;
  const { lifetime, isOfCluster = false } = keyTable[parsed.kind];
  return typeof lifetime !== "number" && !isOfCluster;
}

function* linesOf(header: Header, entries: Iterable<StoredEntry>): Generator<string> {
  const hash = createHash("sha256");
  const hashed = (line: string) => {
    hash.update(line);
    return line;
  };
  yield hashed(`${headerLine(header)}\n`);
  for (const entry of entries) yield hashed(`${entryLine(entry)}\n`);
  yield `${footerLine({ keys: header.keys, sha256: hash.digest("hex") })}\n`;
}

function* chunksOf(lines: Iterable<string>): Generator<Uint8Array> {
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < chunkBytes) continue;
    yield new TextEncoder().encode(text);
    text = "";
  }
  yield new TextEncoder().encode(text);
}

async function writeWhole(path: string, chunks: Iterable<Uint8Array>): Promise<void> {
  using file = await Deno.open(path, { write: true, createNew: true, mode: 0o600 });
  for (const chunk of chunks) await writeAll(file, chunk);
  await file.sync();
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  let left = bytes;
  while (left.length > 0) left = left.subarray(await file.write(left));
}

/** Lines, each of which must have its break: without it the last one may be cut short. */
async function* linesIn(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunksIn(path)) {
    const [first = "", ...others] = textOf(path, () => decoder.decode(chunk, { stream: true }))
      .split("\n");
    parts.push(first);
    length += first.length;
    if (length > maxLineLength) throw new BackupFileError(path, tooLong);
    if (others.length === 0) continue;
    yield parts.join("");
    parts = [others.pop() ?? ""];
    length = parts[0]?.length ?? 0;
    yield* others;
  }
  const rest = parts.join("") + textOf(path, () => decoder.decode());
  if (rest !== "") throw new BackupFileError(path, "its last line is cut short");
}

/** A pipe or a device may never end, and cannot be a backup that was written. */
async function* chunksIn(path: string): AsyncGenerator<Uint8Array> {
  const failed = (cause: unknown) => new BackupFileError(path, messageOf(cause), { cause });
  const stat = await Deno.stat(path).catch((cause) => {
    throw failed(cause);
  });
  if (!stat.isFile) throw new BackupFileError(path, "it is no regular file");
  using file = await Deno.open(path).catch((cause) => {
    throw failed(cause);
  });
  const buffer = new Uint8Array(chunkBytes);
  for (;;) {
    const size = await file.read(buffer).catch((cause) => {
      throw failed(cause);
    });
    if (size === null) return;
    yield buffer.subarray(0, size);
  }
}

function textOf(path: string, decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new BackupFileError(path, "it is no text", { cause });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}
