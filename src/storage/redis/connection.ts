import { ClientOfflineError, createClient, createClientPool, type RedisClientOptions } from "redis";
import { backoffMs, delay } from "../../async/mod.ts";
import { placeOf, type StoreAddress } from "./address.ts";

export type { StoreAddress };

/** A connection, lent for as long as a task lasts. */
export interface Connection {
  readonly isReady: boolean;
  /** Changes whenever the connection gets a new socket. */
  readonly socketEpoch: number;
  sendCommand(args: readonly string[]): Promise<unknown>;
  multi(): Queued;
}

/** The commands of a MULTI. */
export interface Queued {
  addCommand(args: string[]): unknown;
  exec(): Promise<unknown>;
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
export class RetryPauses {
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
  const { database, password, username, ...place } = placeOf(address);
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
    ...database === undefined ? {} : { database },
    ...username === undefined ? {} : { username },
    ...password === undefined ? {} : { password },
    socket: {
      ...place.socket,
      connectTimeout: connectTimeoutMs,
      socketTimeout: socketTimeoutMs,
      reconnectStrategy,
    },
  };
}

/** Connections that are lent to one task at a time: WATCH belongs to a connection. */
export class ConnectionPool implements AsyncDisposable {
  readonly #pool: ReturnType<typeof createPool>;
  readonly #pauses: RetryPauses;
  #connected = false;

  constructor(
    address: StoreAddress,
    size: number,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    this.#pauses = new RetryPauses(random);
    const options = clientOptions(address, (attempt) => this.#pauses.next(attempt));
    this.#pool = createPool(options, size);
    this.#pool.on("error", onError);
  }

  /** Connects them all; while the store is away, this waits for it. */
  async connect(): Promise<void> {
    await this.#pool.connect();
    this.#connected = true;
  }

  /** Runs a task on a connection that only this task uses meanwhile. */
  async use<T>(task: (connection: Connection) => Promise<T>): Promise<T> {
    // Until all were connected once, the pool would let the task wait for a store that is away.
    if (!this.#connected) throw new ClientOfflineError();
    return await this.#pool.execute((client) => task(client));
  }

  /** Ends all connections at once. Tasks that use one fail. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#pool.destroy();
    await this.#pauses.over();
    // A connection that was being made has come to the pool meanwhile.
    this.#pool.destroy();
  }
}

/** One connection for all reads: those of one tick are sent together. */
export class SharedConnection implements AsyncDisposable {
  readonly #client: ReturnType<typeof createSharedClient>;
  readonly #pauses: RetryPauses;

  constructor(address: StoreAddress, random: () => number, onError: (error: Error) => void) {
    this.#pauses = new RetryPauses(random);
    const options = clientOptions(address, (attempt) => this.#pauses.next(attempt));
    this.#client = createSharedClient(options);
    this.#client.on("error", onError);
  }

  /** Connects; while the store is away, this waits for it. */
  async connect(): Promise<void> {
    await this.#client.connect();
  }

  use<T>(task: (connection: Connection) => Promise<T>): Promise<T> {
    return task(this.#client);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client.destroy();
    await this.#pauses.over();
  }
}

function createSharedClient(options: ReturnType<typeof clientOptions>) {
  return createClient(options);
}

/**
 * A pool of fixed size, because the library's pool lends clients that are offline and closes clients
 * above its minimum. A task waits for a connection as long as its deadline allows.
 */
function createPool(
  options: ReturnType<typeof clientOptions>,
  size: number,
) {
  return createClientPool(options, { minimum: size, maximum: size, acquireTimeout: 0 });
}
