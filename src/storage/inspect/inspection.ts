import { Buffer } from "node:buffer";
import {
  ConnectionTimeoutError,
  createClient,
  ErrorReply,
  RESP_TYPES,
  SocketTimeoutError,
} from "redis";
import { KeyedQueue } from "../../async/mod.ts";
import { StoreUnavailable } from "../../service/mod.ts";
import {
  everyCommand,
  keys,
  keyTable,
  optionalCommands,
  parseKey,
  serverKindNames,
} from "../keys/mod.ts";
import {
  accessOf,
  type MissingRight,
  missingRights,
  type Refusal,
  rehearse,
  socketOf,
  Trouble,
} from "../redis/mod.ts";
import { type EndCommand, endOf, pageOf, refused, textsIn, throwLost, timeOf } from "./replies.ts";
import {
  type Argument,
  readCommand,
  readValue,
  sameValue,
  type StoredEntry,
  type StoredType,
  writeCommands,
} from "./stored_entry.ts";
import type { StoreAddress } from "../address/mod.ts";

/** How patient an inspection is. */
export interface InspectionPatience {
  /** From the first byte to an open connection. Default: 3 seconds. */
  readonly connectMs?: number;
  /** The connection is given up after this time without an answer; 0: never. Default: 30 seconds. */
  readonly silenceMs?: number;
}

/** All of our keys as they were in one instant. */
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

/** Keys per page of the first SCAN. */
const pageSize = 1000;
/** While people play, new keys appear between two attempts, but only a few. */
const maxSnapshots = 20;
/** Keys per DEL. */
const keysPerCommand = 500;

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

const storedTypes: readonly string[] = ["string", "set", "hash", "zset", "stream"];

const neverAborted = new AbortController().signal;

/**
 * A connection for operators: the whole store, byte by byte, for backup and doctor. Like
 * `transaction.ts` it speaks WATCH and MULTI, but knows no rule and no record. The bot never uses it.
 */
export class StoreInspection implements AsyncDisposable {
  readonly #client: ReturnType<typeof createInspector>;
  /** What is asked between MULTI and EXEC would be queued: one after the other. */
  readonly #turns = new KeyedQueue();

  private constructor(client: ReturnType<typeof createInspector>) {
    this.#client = client;
  }

  /** Connects. @throws {StoreUnavailable} */
  static async open(options: StoreAddress & InspectionPatience): Promise<StoreInspection> {
    const client = createInspector(options);
    const trouble = new Trouble(options);
    const noted = trouble.before(() => {});
    client.on("error", noted);
    let isConnected = false;
    client.on("connect", () => isConnected = true);
    const late = Promise.withResolvers<never>();
    const ms = options.connectMs ?? 3_000;
    const timer = setTimeout(
      () => late.reject(isConnected ? new SocketTimeoutError(ms) : new ConnectionTimeoutError()),
      ms,
    );
    try {
      await Promise.race([client.connect().then(() => client.ping()), late.promise]);
      return new StoreInspection(client);
    } catch (error) {
      client.destroy();
      noted(error instanceof Error ? error : new Error(String(error)));
      const why = trouble.cause?.words ?? "it was closed";
      throw new StoreUnavailable(`Cannot reach the store: ${why}`, { cause: trouble.cause?.error });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends all of these at once. In place of a reply stands the Error of an error reply. */
  ask(commands: readonly (readonly Argument[])[]): Promise<readonly unknown[]> {
    return this.#inTurn(() => this.#ask(commands));
  }

  /** The same with texts in place of bytes. */
  async askText(commands: readonly (readonly string[])[]): Promise<readonly unknown[]> {
    return (await this.ask(commands)).map(textsIn);
  }

  /**
   * What the bot does and this user may not do, the cache included.
   *
   * @throws {StoreUnavailable}
   */
  async missingRights(): Promise<readonly MissingRight[]> {
    const commands = [...everyCommand(serverKindNames), ...optionalCommands];
    return missingRights(await this.#rehearse(commands));
  }

  /**
   * Reads all keys of ours in one instant: one EXEC looks for keys and reads those known so far, and
   * is repeated with what it found until there is nothing new. The server does nothing else
   * meanwhile: for 100,000 drinks Redis is busy for 40 ms, the embedded engine for 0.3 s.
   *
   * @throws {StoreUnavailable}
   */
  async snapshot(): Promise<Snapshot> {
    const endCommand = await this.#endCommand();
    const { names, total } = await this.#findKeys();
    const types = new Map<string, string>(names.map((key) => [key, expectedType(key)]));
    let count = 2 * total + pageSize;
    for (let attempt = 1; attempt <= maxSnapshots; attempt++) {
      const seen = await this.#readAll(types, count, endCommand);
      if (seen.isPartial) count *= 2;
      for (const [key, type] of await this.#typesOf(seen.surprising)) types.set(key, type);
      for (const key of seen.unread) types.set(key, expectedType(key));
      if (!seen.isPartial && seen.surprising.length + seen.unread.length === 0) {
        return seen.snapshot;
      }
    }
    throw new StoreUnavailable("Cannot read the store: keys kept appearing meanwhile");
  }

  /**
   * Puts `entries` in the place of `oldKeys`, all or nothing, in one EXEC.
   *
   * @throws {StoreUnavailable} if nothing was written, or `outcomeUnknown`, or if a single command
   * was refused: Redis undoes nothing of the rest.
   */
  async replace(oldKeys: readonly string[], entries: Iterable<StoredEntry>): Promise<void> {
    const commands: Argument[][] = [];
    for (let start = 0; start < oldKeys.length; start += keysPerCommand) {
      commands.push(["DEL", ...oldKeys.slice(start, start + keysPerCommand)]);
    }
    for (const entry of entries) commands.push(...writeCommands(entry));
    await this.#inTurn(() => this.#write(commands));
  }

  /**
   * Carries out `commands`, all or nothing, if these keys still have these values, whenever they
   * expire; false if not. `null` stands for no such key, a text for a key whose value is of this
   * strange type, whatever it is.
   *
   * @throws {StoreUnavailable}
   */
  changeIf(
    expected: ReadonlyMap<string, StoredEntry | string | null>,
    commands: readonly (readonly string[])[],
  ): Promise<boolean> {
    return this.#inTurn(() => this.#changeIf(expected, commands));
  }

  async #changeIf(
    expected: ReadonlyMap<string, StoredEntry | string | null>,
    commands: readonly (readonly string[])[],
  ): Promise<boolean> {
    const watched = [...expected.keys()];
    if (watched.length === 0) return await this.#write(commands);
    const checks = [...expected].map(([key, value]) => stillIs(key, value));
    const queries = checks.map(({ query }) => query);
    const [watching, ...replies] = await this.#ask([["WATCH", ...watched], ...queries]);
    if (watching instanceof Error) throw refused(watching);
    const isSame = checks.every(({ isSame }, index) => {
      const reply = replies[index];
      return !(reply instanceof Error) && isSame(reply);
    });
    if (isSame) return await this.#write(commands);
    await this.#ask([["UNWATCH"]]);
    return false;
  }

  /** Ends the connection. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#client.destroy();
    return Promise.resolve();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run("", neverAborted, work);
  }

  async #ask(commands: readonly (readonly Argument[])[]): Promise<readonly unknown[]> {
    return await Promise.all(commands.map((command) => this.#send(command)));
  }

  async #send(command: readonly Argument[]): Promise<unknown> {
    try {
      return await this.#client.sendCommand([...command]);
    } catch (error) {
      if (error instanceof ErrorReply) return error;
      throwLost(error);
    }
  }

  /** In a trip of its own: were MULTI refused and the rest not, each command would be carried out. */
  async #beginQueue(): Promise<void> {
    const [reply] = await this.#ask([["MULTI"]]);
    if (reply instanceof Error) throw refused(reply);
  }

  /** Carries out commands that write; false if a watched key changed. */
  async #write(commands: readonly (readonly Argument[])[]): Promise<boolean> {
    const replies = await this.#execute(commands);
    const failed = replies?.find((reply) => reply instanceof Error);
    if (failed) throw new StoreUnavailable(`Written in part: Redis refused: ${failed.message}`);
    return replies !== null;
  }

  /** The replies of an EXEC; null if a watched key changed. */
  async #execute(commands: readonly (readonly Argument[])[]): Promise<readonly unknown[] | null> {
    await this.#beginQueue();
    const replies = await this.#ask([...commands, ["EXEC"]]);
    const executed = replies.at(-1);
    const refusal = replies.slice(0, -1).find((reply) => reply instanceof Error) ?? executed;
    if (refusal instanceof Error) throw refused(refusal);
    return Array.isArray(executed) ? executed : null;
  }

  /** Names of our keys, and how many keys there are at all. */
  async #findKeys(): Promise<{ readonly names: readonly string[]; readonly total: number }> {
    const found = new Set<string>();
    let cursor = "0";
    do {
      const [reply] = await this.ask([["SCAN", cursor, "COUNT", String(pageSize)]]);
      const page = pageOf(reply);
      for (const name of page.names) found.add(name);
      cursor = page.cursor;
    } while (cursor !== "0");
    return { names: [...found].filter((name) => parseKey(name) !== null), total: found.size };
  }

  async #readAll(
    types: ReadonlyMap<string, string>,
    count: number,
    endCommand: EndCommand,
  ): Promise<Attempt> {
    const readable = [...types].flatMap(([key, type]) => isStoredType(type) ? [{ key, type }] : []);
    const queries = readable.flatMap((
      { key, type },
    ) => [readCommand(key, type), [endCommand, key]]);
    const scan = ["SCAN", "0", "COUNT", String(count)];
    const reading = [["TIME"], scan, ...queries];
    const [time, scanned, ...replies] = await this.#inTurn(() => this.#execute(reading)) ?? [];
    const now = timeOf(time);
    const page = pageOf(scanned);
    const all = new Set(page.names);
    const ours = [...all].filter((name) => parseKey(name) !== null);
    const read = readable.map(({ key, type }, index) =>
      entryOf(key, type, replies[2 * index], endOf(replies[2 * index + 1], endCommand, now))
    );
    const entries = read.flatMap((entry) =>
      entry === null || entry instanceof Error ? [] : [[entry.key, entry] as const]
    );
    const strange = ours.filter((key) => types.has(key) && !isStoredType(types.get(key)));
    return {
      snapshot: {
        entries: new Map(entries.toSorted(([a], [b]) => a < b ? -1 : 1)),
        strange: new Map(strange.map((key) => [key, types.get(key) ?? "none"])),
        foreign: all.size - ours.length,
        now,
      },
      isPartial: page.cursor !== "0",
      unread: ours.filter((key) => !types.has(key)),
      surprising: readable.flatMap(({ key }, index) => read[index] instanceof Error ? [key] : []),
    };
  }

  /** Redis 6.2 and a user with few rights cannot ask for the instant of a key's end. */
  async #endCommand(): Promise<EndCommand> {
    const refusals = await this.#rehearse([["PEXPIRETIME", keys.probe()]]);
    return refusals.length > 0 ? "PTTL" : "PEXPIRETIME";
  }

  #rehearse(commands: readonly (readonly string[])[]): Promise<readonly Refusal[]> {
    const watchedKey = keys.game("rehearsal");
    return this.#inTurn(() => rehearse(this.#client, watchedKey, commands).catch(throwLost));
  }

  async #typesOf(keys: readonly string[]): Promise<readonly (readonly [string, string])[]> {
    const types = await this.askText(keys.map((key) => ["TYPE", key]));
    return keys.map((key, index) => [key, String(types[index])]);
  }
}

/** RESP2, in which replies are texts and lists of texts, and bytes are let through as they are. */
function createInspector(options: StoreAddress & InspectionPatience) {
  const settings = {
    ...accessOf(options),
    RESP: 2,
    // As in connection.ts: the library would build its classes again for every address.
    toJSON: () => ({ RESP: 2 }),
    maintNotifications: "disabled",
    disableClientInfo: true,
    commandOptions: { timeout: 0, typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
    socket: {
      ...socketOf(options),
      connectTimeout: options.connectMs ?? 3_000,
      socketTimeout: options.silenceMs ?? 30_000,
      reconnectStrategy: false,
    },
  } as const;
  return createClient(settings);
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

/** How to find out whether a key still has a value. */
function stillIs(key: string, value: StoredEntry | string | null): {
  readonly query: readonly Argument[];
  readonly isSame: (reply: unknown) => boolean;
} {
  if (typeof value === "string") {
    return { query: ["TYPE", key], isSame: (reply) => textsIn(reply) === value };
  }
  const type = value?.type ?? expectedType(key);
  return {
    query: readCommand(key, type),
    isSame: (reply) => sameValue(readValue(type, reply), value),
  };
}

function expectedType(key: string): StoredType {
  return keyTable[parseKey(key)?.kind ?? "probe"].type;
}

function isStoredType(type: string | undefined): type is StoredType {
  return type !== undefined && storedTypes.includes(type);
}
