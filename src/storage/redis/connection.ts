import { ClientOfflineError, createClient, createClientPool, type RedisClientOptions } from "redis";
import { backoffMs, delay } from "../../async/mod.ts";
import type { StoreAddress } from "../address/mod.ts";
import { Trouble } from "./trouble.ts";

/** A connection, lent for as long as a task lasts. */
export interface Connection {
  readonly isReady: boolean;
  /** Changes whenever the connection gets a new socket. */
  readonly socketEpoch: number;
  sendCommand(args: readonly string[]): Promise<unknown>;
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

/**
 * Options for every client of ours. No identification of the client and no maintenance
 * notifications: both ask for permissions that the bot does not have.
 */
export function clientOptions(
  address: StoreAddress,
  reconnectStrategy: (attempt: number) => number,
): RedisClientOptions & { RESP: 3; toJSON(): object } {
  return {
    RESP: 3,
    // The library builds its classes again, 50 ms of work, for options whose JSON it has not seen.
    // Only this option matters to them.
    toJSON: () => ({ RESP: 3 }),
    maintNotifications: "disabled",
    disableClientInfo: true,
    disableOfflineQueue: true,
    pingInterval: pingIntervalMs,
    // Commands are bounded by the operation they belong to, see deadline.ts.
    commandOptions: { timeout: 0 },
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
  on(event: "error", listener: (error: Error) => void): unknown;
}

/**
 * Clients that can be replaced. A client keeps its socket for as long as that lives, although its
 * address may lead to another server by then, as after a failover behind a stable name.
 */
export class Dialler<C extends Dialled> implements AsyncDisposable {
  readonly #create: (reconnectStrategy: (attempt: number) => number) => C;
  readonly #onError: (error: Error) => void;
  readonly #pauses: RetryPauses;
  readonly #old = new Set<Promise<void>>();
  #client: C;
  #isConnected = false;

  constructor(
    create: (reconnectStrategy: (attempt: number) => number) => C,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    this.#create = create;
    this.#onError = onError;
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
    const client = this.#create((attempt) => this.#pauses.next(attempt));
    client.on("error", this.#onError);
    return client;
  }

  async #end(client: C): Promise<void> {
    client.destroy();
    await this.#pauses.over();
  }
}

/** Connections that are lent to one task at a time: WATCH belongs to a connection. */
export class ConnectionPool implements AsyncDisposable {
  readonly trouble: Trouble;
  readonly #dialler: Dialler<ReturnType<typeof createPool>>;

  constructor(
    address: StoreAddress,
    size: number,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    const create = (reconnect: (attempt: number) => number) =>
      createPool(clientOptions(address, reconnect), size);
    this.trouble = new Trouble(address);
    this.#dialler = new Dialler(create, random, this.trouble.before(onError));
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
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dialler[Symbol.asyncDispose]();
    // A connection that was being made has come to the pool meanwhile.
    this.#dialler.client.destroy();
  }
}

/** One connection for all reads: those of one tick are sent together. */
export class SharedConnection implements AsyncDisposable {
  readonly trouble: Trouble;
  readonly #dialler: Dialler<ReturnType<typeof createSharedClient>>;

  constructor(address: StoreAddress, random: () => number, onError: (error: Error) => void) {
    const create = (reconnect: (attempt: number) => number) =>
      createSharedClient(clientOptions(address, reconnect));
    this.trouble = new Trouble(address);
    this.#dialler = new Dialler(create, random, this.trouble.before(onError));
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

function createSharedClient(options: ReturnType<typeof clientOptions>) {
  return createClient(options);
}

/**
 * A pool of fixed size, because the library's pool lends clients that are offline and closes clients
 * above its minimum. A task waits for a connection as long as its deadline allows.
 */
function createPool(options: ReturnType<typeof clientOptions>, size: number) {
  return createClientPool(options, { minimum: size, maximum: size, acquireTimeout: 0 });
}
