import { StoreUnavailable } from "../../service/mod.ts";
import { keyTable, parseKey } from "../keys/mod.ts";
import { type EndCommand, endOf, pageOf, refused, textsIn, timeOf } from "./replies.ts";
import {
  type Argument,
  readCommand,
  readValue,
  type StoredEntry,
  type StoredType,
} from "./stored_entry.ts";

/** All of our keys, on one server as they were in one instant. */
export interface Snapshot {
  /** By key, in the order of the keys. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
  /** Keys of ours that hold what no key of ours can hold, with the type they hold. */
  readonly strange: ReadonlyMap<string, string>;
  /** How many keys of other programs are there. */
  readonly foreign: number;
  /** The server's clock in that instant, in milliseconds since the epoch. */
  readonly now: number;
}

/** A server of which a snapshot is taken. */
export interface Source {
  /** Sends all of these at once. In place of a reply stands the Error of an error reply. */
  ask(commands: readonly (readonly string[])[]): Promise<readonly unknown[]>;
  /** The replies of one EXEC. @throws {StoreUnavailable} if any of it is refused. */
  execute(commands: readonly (readonly Argument[])[]): Promise<readonly unknown[]>;
  endCommand(): Promise<EndCommand>;
}

/** What of a server is read in one instant. */
export interface Scope {
  /** The command that names its keys, and others; `count` is how many it may look at. */
  find(count: number): readonly string[];
  /** The names in its reply, and whether some are missing. */
  found(reply: unknown, count: number): {
    readonly names: readonly string[];
    readonly isPartial: boolean;
  };
  /** Whether a key of ours is to be read. */
  holds(key: string): boolean;
}

/** Names of our keys on a server, and how many keys there are at all. */
export interface Found {
  readonly names: readonly string[];
  readonly total: number;
}

/** A snapshot, and what is missing in it. */
interface Attempt {
  readonly snapshot: Snapshot;
  /** Not all names of keys came. */
  readonly isPartial: boolean;
  /** Keys that were not known yet. */
  readonly unread: readonly string[];
  /** Keys that hold another type than was expected. */
  readonly surprising: readonly string[];
}

/** Keys per page of the first SCAN. */
const pageSize = 1000;
/** While people play, new keys appear between two attempts, but only a few. */
const maxSnapshots = 20;

const storedTypes: readonly string[] = ["string", "set", "hash", "zset", "stream"];

/** All of a server. */
export const wholeServer: Scope = {
  find: (count) => ["SCAN", "0", "COUNT", String(count)],
  found: (reply) => {
    const { names, cursor } = pageOf(reply);
    return { names, isPartial: cursor !== "0" };
  },
  holds: () => true,
};

/** Those keys in a slot of a cluster that are of some kinds. */
export function slotScope(slot: number, holds: Scope["holds"]): Scope {
  return {
    find: (count) => ["CLUSTER", "GETKEYSINSLOT", String(slot), String(count)],
    found: (reply, count) => {
      const { names } = pageOf(["0", reply]);
      return { names, isPartial: names.length >= count };
    },
    holds,
  };
}

/** Looks for our keys on a server. */
export async function findKeys(source: Source): Promise<Found> {
  const found = new Set<string>();
  let cursor = "0";
  do {
    const [reply] = await source.ask([["SCAN", cursor, "COUNT", String(pageSize)]]);
    const page = pageOf(reply);
    for (const name of page.names) found.add(name);
    cursor = page.cursor;
  } while (cursor !== "0");
  return { names: [...found].filter((name) => parseKey(name) !== null), total: found.size };
}

/**
 * Reads keys in one instant: one EXEC looks for keys and reads those known so far, and is repeated with
 * what it found until there is nothing new.
 *
 * @throws {StoreUnavailable}
 */
export async function readSnapshot(
  source: Source,
  { names, total }: Found,
  scope: Scope = wholeServer,
): Promise<Snapshot> {
  const endCommand = await source.endCommand();
  const types = new Map<string, string>(names.map((key) => [key, expectedType(key)]));
  let count = 2 * total + pageSize;
  for (let attempt = 1; attempt <= maxSnapshots; attempt++) {
    const seen = await readAll(source, types, { scope, count, endCommand });
    if (seen.isPartial) count *= 2;
    for (const [key, type] of await typesOf(source, seen.surprising)) types.set(key, type);
    for (const key of seen.unread) types.set(key, expectedType(key));
    if (!seen.isPartial && seen.surprising.length + seen.unread.length === 0) {
      return seen.snapshot;
    }
  }
  throw keysKeepAppearing();
}

/** It has been tried too often. */
export function keysKeepAppearing(): StoreUnavailable {
  return new StoreUnavailable("Cannot read the store: keys kept appearing meanwhile");
}

/** The type that a key of ours has. */
export function expectedType(key: string): StoredType {
  return keyTable[parseKey(key)?.kind ?? "probe"].type;
}

/** Entries in the order of their keys. */
export function inOrder(entries: Iterable<StoredEntry>): ReadonlyMap<string, StoredEntry> {
  return new Map(
    [...entries].toSorted((a, b) => a.key < b.key ? -1 : 1).map((entry) => [entry.key, entry]),
  );
}

async function readAll(
  source: Source,
  types: ReadonlyMap<string, string>,
  { scope, count, endCommand }: {
    readonly scope: Scope;
    readonly count: number;
    readonly endCommand: EndCommand;
  },
): Promise<Attempt> {
  const readable = [...types].flatMap(([key, type]) => isStoredType(type) ? [{ key, type }] : []);
  const queries = readable.flatMap(({ key, type }) => [readCommand(key, type), [endCommand, key]]);
  const reading = [["TIME"], scope.find(count), ...queries];
  const [time, found, ...replies] = await source.execute(reading);
  const now = timeOf(time);
  const { names, isPartial } = scope.found(found, count);
  const all = new Set(names);
  const ours = [...all].filter((name) => parseKey(name) !== null);
  const wanted = ours.filter(scope.holds);
  const read = readable.map(({ key, type }, index) =>
    entryOf(key, type, replies[2 * index], endOf(replies[2 * index + 1], endCommand, now))
  );
  const entries = read.flatMap((entry) => entry === null || entry instanceof Error ? [] : [entry]);
  const strange = wanted.filter((key) => types.has(key) && !isStoredType(types.get(key)));
  return {
    snapshot: {
      entries: inOrder(entries),
      strange: new Map(strange.map((key) => [key, types.get(key) ?? "none"])),
      foreign: all.size - ours.length,
      now,
    },
    isPartial,
    unread: wanted.filter((key) => !types.has(key)),
    surprising: readable.flatMap(({ key }, index) => read[index] instanceof Error ? [key] : []),
  };
}

async function typesOf(source: Source, keys: readonly string[]) {
  const types = await source.ask(keys.map((key) => ["TYPE", key]));
  return keys.map((key, index) => [key, String(textsIn(types[index]))] as const);
}

function entryOf(
  key: string,
  type: StoredType,
  reply: unknown,
  expiresAt: number | null,
): StoredEntry | null | Error {
  if (reply instanceof Error) {
    if (reply.message.startsWith("WRONGTYPE")) return reply;
    throw refused(reply);
  }
  const value = readValue(type, reply);
  return value && { ...value, key, expiresAt };
}

function isStoredType(type: string | undefined): type is StoredType {
  return type !== undefined && storedTypes.includes(type);
}
