import { ClientOfflineError } from "redis/dist/lib/errors.js";
import { RESP_TYPES } from "redis/dist/lib/RESP/decoder.js";
import { backoffMs, delay } from "../../async/mod.ts";
import type { StoreAddress } from "../address/mod.ts";
import { type ClientOptions, RedisClient } from "./client.ts";
import { ClientPool } from "./client_pool.ts";
import { Trouble } from "./trouble.ts";

/** A connection, lent for as long as a task lasts. */
export interface Connection {
  readonly isReady: boolean;
  /** Changes whenever the connection gets a new socket. */
  readonly socketEpoch: number;
  sendCommand(args: readonly string[]): Promise<unknown>;
  /** Sends these together. Their answers, in order; where one is refused, the Error that says so. */
  sendCommands(commands: readonly (readonly string[])[]): Promise<readonly unknown[]>;
  /**
   * Whether what was just sent, in the same tick and about this key, would survive its server. It is not
   * there where there is one server only.
   *
   * @throws {CommandFailed} if there is no answer.
   */
  readonly confirm?: (key: string) => Promise<boolean>;
}

/** A connection without any answer for this long is replaced. */
const socketTimeoutMs = 1500;
/** Keeps idle connections from looking dead; well below the time-out. */
const pingIntervalMs = 500;
const connectTimeoutMs = 1500;
const longestBackoffMs = 1000;

/** How long to wait before the n-th attempt to connect again, in milliseconds. */
export function reconnectMs(attempt: number, random: () => number): number {
  return Math.round(backoffMs(attempt, 50, longestBackoffMs, random));
}

/** The pauses of clients that reconnect. A client cannot end one early, so its owner waits. */
class RetryPauses {
  readonly #random: () => number;
  #lastEndsAt = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The length of the next pause. */
  next(attempt: number): number {
    const ms = reconnectMs(attempt, this.#random);
    this.#lastEndsAt = Math.max(this.#lastEndsAt, performance.now() + ms);
    return ms;
  }

  /** Waits until all pauses are over. */
  async over(): Promise<void> {
    const ms = Math.max(0, this.#lastEndsAt - performance.now());
    await delay(ms + 1);
  }
}

/** Options for every client of the bot's. */
export function clientOptions(
  address: StoreAddress,
  reconnectStrategy: (attempt: number) => number,
): ClientOptions {
  return {
    resp: 3,
    // A hash with many fields is slow as an object.
    typeMapping: { [RESP_TYPES.MAP]: Map },
    pingMs: pingIntervalMs,
    ...accessOf(address),
    socket: {
      ...socketOf(address),
      connectTimeout: connectTimeoutMs,
      socketTimeout: socketTimeoutMs,
      reconnectStrategy,
    },
  };
}

/** The client's options for where the server is. */
export function socketOf(address: StoreAddress) {
  if ("path" in address) return { path: address.path, tls: false } as const;
  const { host, port, tls, ca } = address;
  return tls ? { host, port, tls, ...ca === undefined ? {} : { ca } } as const : { host, port };
}

/** The client's options for how to get in. */
export function accessOf({ username, password, database }: StoreAddress) {
  return {
    ...username === undefined ? {} : { username },
    ...password === undefined ? {} : { password },
    ...database === undefined ? {} : { database },
  };
}

/** What is dialled: a client, or a pool of them. */
interface Dialled {
  connect(): Promise<unknown>;
  destroy(): void;
}

/**
 * Clients that can be replaced. A client keeps its socket for as long as that lives, although its
 * address may lead to another server by then, as after a failover behind a stable name.
 */
export class Dialler<C extends Dialled> implements AsyncDisposable {
  readonly #create: (reconnectStrategy: (attempt: number) => number) => C;
  readonly #pauses: RetryPauses;
  readonly #old = new Set<Promise<void>>();
  #client: C;
  #isConnected = false;

  constructor(
    create: (reconnectStrategy: (attempt: number) => number) => C,
    random: () => number,
  ) {
    this.#create = create;
    this.#pauses = new RetryPauses(random);
    this.#client = this.#make();
  }

  /** The one to use now. */
  get client(): C {
    return this.#client;
  }

  /** Whether it was connected once. */
  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** Connects; while the store is away, this waits for it. */
  async connect(): Promise<void> {
    const client = this.#client;
    await client.connect();
    if (client === this.#client) this.#isConnected = true;
  }

  /** Puts a new client in the place of one that was connected. What runs on the old one fails. */
  redial(): void {
    if (!this.#isConnected) return;
    const ended = this.#end(this.#client).finally(() => this.#old.delete(ended));
    this.#old.add(ended);
    this.#client = this.#make();
    this.#isConnected = false;
    // It retries by itself; this fails when the store is closed meanwhile.
    this.connect().catch(() => {});
  }

  /** Ends all connections at once. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#end(this.#client), ...this.#old]);
  }

  #make(): C {
    return this.#create((attempt) => this.#pauses.next(attempt));
  }

  async #end(client: C): Promise<void> {
    client.destroy();
    await this.#pauses.over();
  }
}

/** Connections that are lent to one task at a time: WATCH belongs to a connection. */
export class ConnectionPool implements AsyncDisposable {
  readonly trouble: Trouble;
  readonly #dialler: Dialler<ClientPool>;

  constructor(
    address: StoreAddress,
    size: number,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    this.trouble = new Trouble(address);
    const events = { error: this.trouble.before(onError) };
    const create = (reconnect: (attempt: number) => number) =>
      new ClientPool(size, () => new RedisClient(clientOptions(address, reconnect), events));
    this.#dialler = new Dialler(create, random);
  }

  /** Connects them all; while the store is away, this waits for it. */
  connect(): Promise<void> {
    return this.#dialler.connect();
  }

  /** Replaces them all. */
  redial(): void {
    this.#dialler.redial();
  }

  /** Runs a task on a connection that only this task uses meanwhile. */
  async use<T>(task: (connection: Connection) => Promise<T>): Promise<T> {
    // Until all were connected once, the pool would let the task wait for a store that is away.
    if (!this.#dialler.isConnected) throw new ClientOfflineError();
    const result = await this.#dialler.client.execute((client) => task(client));
    this.trouble.end();
    return result;
  }

  /** Ends all connections at once. Tasks that use one fail. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#dialler[Symbol.asyncDispose]();
  }
}

/** One connection for all reads: those of one tick are sent together. */
export class SharedConnection implements AsyncDisposable {
  readonly trouble: Trouble;
  readonly #dialler: Dialler<RedisClient>;

  constructor(address: StoreAddress, random: () => number, onError: (error: Error) => void) {
    this.trouble = new Trouble(address);
    const events = { error: this.trouble.before(onError) };
    const create = (reconnect: (attempt: number) => number) =>
      new RedisClient(clientOptions(address, reconnect), events);
    this.#dialler = new Dialler(create, random);
  }

  /** Connects; while the store is away, this waits for it. */
  connect(): Promise<void> {
    return this.#dialler.connect();
  }

  /** Replaces it. */
  redial(): void {
    this.#dialler.redial();
  }

  async use<T>(task: (connection: Connection) => Promise<T>): Promise<T> {
    const result = await task(this.#dialler.client);
    this.trouble.end();
    return result;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#dialler[Symbol.asyncDispose]();
  }
}
