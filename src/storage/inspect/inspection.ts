import { Buffer } from "node:buffer";
import { ConnectionTimeoutError, SocketTimeoutError } from "redis/dist/lib/errors.js";
import { RESP_TYPES } from "redis/dist/lib/RESP/decoder.js";
import { KeyedQueue, within } from "../../async/mod.ts";
import { StoreUnavailable } from "../../service/mod.ts";
import { commandsIn, keys, type StoreMode } from "../keys/mod.ts";
import {
  accessOf,
  type ClientEvents,
  type MissingRight,
  missingRights,
  RedisClient,
  type Refusal,
  rehearse,
  socketOf,
  Trouble,
} from "../redis/mod.ts";
import { type EndCommand, refused, textsIn, throwLost } from "./replies.ts";
import { expectedType, findKeys, readSnapshot, type Snapshot, type Source } from "./snapshot.ts";
import {
  type Argument,
  readCommand,
  readValue,
  sameValue,
  type StoredEntry,
  writeCommands,
} from "./stored_entry.ts";
import { endpointOf, type StoreAddress } from "../address/mod.ts";

/** How patient an inspection is. */
export interface InspectionPatience {
  /** From the first byte to an open connection. Default: 3 seconds. */
  readonly connectMs?: number;
  /** The connection is given up after this time without an answer; 0: never. Default: 30 seconds. */
  readonly silenceMs?: number;
}

/** What backup, restore and doctor do with the whole store, whether it is one server or a cluster. */
export type Inspection = Pick<
  StoreInspection,
  "isSplit" | "snapshot" | "replace" | "confirm" | "changeIf"
>;

/** How long replicas have to get what was written, in milliseconds. */
const confirmMs = 10_000;

/** Keys per DEL. */
const keysPerCommand = 500;

const neverAborted = new AbortController().signal;

/**
 * A connection for operators: the whole store, byte by byte, for backup and doctor. Like
 * `transaction.ts` it speaks WATCH and MULTI, but knows no rule and no record. The bot never uses it.
 */
export class StoreInspection implements Source, AsyncDisposable {
  /** Whether each game and session has to be in the slot of its guild. */
  readonly isSplit: boolean = false;
  readonly #client: RedisClient;
  readonly #name: string;
  /** What is asked between MULTI and EXEC would be queued: one after the other. */
  readonly #turns = new KeyedQueue();
  #endCommand: Promise<EndCommand> | null = null;

  private constructor(client: RedisClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  /** Connects. @throws {StoreUnavailable} */
  static async open(options: StoreAddress & InspectionPatience): Promise<StoreInspection> {
    const trouble = new Trouble(options);
    const noted = trouble.before(() => {});
    let isConnected = false;
    const connected = () => void (isConnected = true);
    const client = createInspector(options, { error: noted, connected });
    const ms = options.connectMs ?? 3_000;
    const late = () => isConnected ? new SocketTimeoutError(ms) : new ConnectionTimeoutError();
    try {
      await within(ms, client.connect().then(() => client.sendCommand(["PING"])), late);
      return new StoreInspection(client, endpointOf(options));
    } catch (error) {
      client.destroy();
      noted(error instanceof Error ? error : new Error(String(error)));
      const why = trouble.cause?.words ?? "it was closed";
      throw new StoreUnavailable(`Cannot reach the store: ${why}`, { cause: trouble.cause?.error });
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
  async missingRights(where: StoreMode = "server"): Promise<readonly MissingRight[]> {
    return missingRights(await this.#rehearse(commandsIn(where), where === "cluster"));
  }

  /**
   * Reads all keys of ours in one instant. The server does nothing else meanwhile: for 100,000 drinks
   * Redis is busy for 40 ms, the embedded engine for 0.3 s.
   *
   * @throws {StoreUnavailable}
   */
  async snapshot(): Promise<Snapshot> {
    return await readSnapshot(this, await findKeys(this));
  }

  /** The replies of one EXEC. @throws {StoreUnavailable} if any of it is refused. */
  async execute(commands: readonly (readonly Argument[])[]): Promise<readonly unknown[]> {
    return await this.#inTurn(() => this.#execute(commands)) ?? [];
  }

  /** Redis 6.2 and a user with few rights cannot ask for the instant of a key's end. */
  endCommand(): Promise<EndCommand> {
    return this.#endCommand ??= this.#rehearse([["PEXPIRETIME", keys.probe()]])
      .then((refusals) => refusals.length > 0 ? "PTTL" : "PEXPIRETIME");
  }

  /**
   * Puts `entries` in the place of `oldKeys`, all or nothing, in one EXEC.
   *
   * @throws {StoreUnavailable} if nothing was written, or if a single command was refused: Redis undoes
   * nothing of the rest; its message says so, or that it is not known.
   */
  async replace(oldKeys: readonly string[], entries: Iterable<StoredEntry>): Promise<void> {
    const commands: Argument[][] = [];
    for (let start = 0; start < oldKeys.length; start += keysPerCommand) {
      commands.push(["DEL", ...oldKeys.slice(start, start + keysPerCommand)]);
    }
    for (const entry of entries) commands.push(...writeCommands(entry));
    try {
      await this.#inTurn(() => this.#write(commands));
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable) || !cause.outcomeUnknown) throw cause;
      const words = "Whether it was written is not known; if so, all of it was";
      throw new StoreUnavailable(`${cause.message}. ${words}`, { cause, outcomeUnknown: true });
    }
  }

  /**
   * Waits until a replica has what was written, if there is one; a user who may not ask is not told.
   * https://redis.io/docs/latest/commands/wait/
   *
   * @throws {StoreUnavailable} if none has it in time: it is written, and may be lost with its server.
   */
  async confirm(patienceMs: number = confirmMs): Promise<void> {
    const [role] = await this.askText([["ROLE"]]);
    const replicas = Array.isArray(role) && Array.isArray(role[2]) ? role[2].length : 0;
    if (replicas > 0) await this.waitForReplica(patienceMs);
  }

  /** The same where there is known to be a replica. @throws {StoreUnavailable} */
  async waitForReplica(patienceMs: number = confirmMs): Promise<void> {
    const [confirmed] = await this.ask([["WAIT", "1", String(patienceMs)]]);
    if (confirmed instanceof Error || Number(confirmed) > 0) return;
    throw new StoreUnavailable(
      `It is written, and after ${
        patienceMs / 1000
      } s none of ${this.#name}'s replicas has it: see ` +
        "`redis-cli INFO replication` there; it need not be done again",
    );
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
    return await this.#client.sendCommands(commands).catch(throwLost);
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

  #rehearse(
    commands: readonly (readonly string[])[],
    isNode = false,
  ): Promise<readonly Refusal[]> {
    const watchedKey = keys.game("rehearsal");
    return this.#inTurn(() =>
      rehearse(this.#client, watchedKey, commands, isNode).catch(throwLost)
    );
  }
}

/** RESP2, in which replies are texts and lists of texts, and bytes are let through as they are. */
function createInspector(options: StoreAddress & InspectionPatience, events: ClientEvents) {
  return new RedisClient({
    ...accessOf(options),
    resp: 2,
    typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer },
    socket: {
      ...socketOf(options),
      // `open` limits it.
      connectTimeout: 0,
      socketTimeout: options.silenceMs ?? 30_000,
      reconnectStrategy: false,
    },
  }, events);
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
