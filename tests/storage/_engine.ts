import { createClient } from "redis";
import type { RecordCorrupt, StoreUnavailable } from "../../src/service/mod.ts";
import {
  type AnyStoreAddress,
  openStore,
  type RedisStore,
  type StoreSettings,
} from "../../src/storage/mod.ts";
import type { StoreEngine } from "../_helpers/store_engine.ts";
import { StorePlay } from "./_store_play.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";

/** How the contract's tests are registered. */
export interface Suite {
  /** Registers a test of one store, and a play on it. */
  one(name: string, fn: (setup: PlayedStore) => Promise<void>, options?: StoreSettings): void;
  /** Registers a test of two stores on one engine, and a play on each in the same channel. */
  two(name: string, fn: (setup: PlayedTwice) => Promise<void>, options?: StoreSettings): void;
  /** How many games the crowd plays. */
  readonly rounds: number;
}

/** A store, and a play on it. */
export interface PlayedStore extends TestStore {
  readonly play: StorePlay;
}

/** Two stores, and a play on each: on `store`, and on `other`. */
export interface PlayedTwice extends TwoStores {
  readonly mine: StorePlay;
  readonly theirs: StorePlay;
}

/** The events of a store. */
export class EventLog {
  readonly outages: StoreUnavailable[] = [];
  readonly outageLengths: number[] = [];
  readonly retries: string[] = [];
  readonly conflicts: string[] = [];
  readonly changes: StoreUnavailable[] = [];
  readonly corrupt: RecordCorrupt[] = [];
  /** What was said about lost data. */
  readonly losses: string[] = [];
  readonly refusals: string[] = [];
  readonly #refused = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  readonly #began = Promise.withResolvers<void>();

  /** Resolves when the first outage began. */
  get began(): Promise<void> {
    return this.#began.promise;
  }

  /** Resolves when the first outage has ended. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** Resolves when a refusal was said that is none of everything. */
  get refused(): Promise<void> {
    return this.#refused.promise;
  }

  readonly listener: NonNullable<StoreSettings["events"]> = {
    outageBegan: (error) => {
      this.outages.push(error);
      this.#began.resolve();
    },
    outageChanged: (error) => void this.changes.push(error),
    outageEnded: (ms) => {
      this.outageLengths.push(ms);
      this.#ended.resolve();
    },
    retried: (_operation, why) => void this.retries.push(why),
    conflict: (_operation, key) => void this.conflicts.push(key),
    corrupt: (error) => void this.corrupt.push(error),
    refused: (words) => {
      this.refusals.push(words);
      this.#refused.resolve();
    },
    unmarked: () => void this.losses.push("unmarked"),
    dataLost: (loss, node) => void this.losses.push(node === null ? loss : `${node} ${loss}`),
    unconfirmed() {},
    confirmedAgain() {},
    lossesUnseen: (error) => void this.losses.push(error.message),
  };
}

/** A client without any of our code in between. */
export interface Bare extends AsyncDisposable {
  (...args: (string | number)[]): Promise<unknown>;
}

/** Connects a bare client. */
export async function connectBare(path: string): Promise<Bare> {
  const options = {
    RESP: 3,
    // Or the library would build its classes again for every path: see redis/connection.ts.
    toJSON: () => ({ RESP: 3 }),
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { path, tls: false, reconnectStrategy: false },
  } as const;
  const client = createClient(options);
  client.on("error", () => {});
  await client.connect();
  const send = (...args: (string | number)[]) => client.sendCommand(args.map(String));
  return Object.assign(send, {
    [Symbol.asyncDispose]: () => Promise.resolve(client.destroy()),
  });
}

/** The Unix socket of an engine. */
export function socketOf({ address }: { readonly address: AnyStoreAddress }): string {
  if (!("path" in address)) throw new TypeError("The engine has no Unix socket");
  return address.path;
}

/** An engine, a store on it through a proxy, and a bare client beside it. */
export interface TestStore<E extends StoreEngine = StoreEngine> extends AsyncDisposable {
  readonly engine: E;
  readonly proxy: RedisProxy;
  readonly store: RedisStore;
  readonly bare: Bare;
  readonly log: EventLog;
}

/** The same with another store beside it, as another process has it. */
export interface TwoStores<E extends StoreEngine = StoreEngine> extends TestStore<E> {
  readonly other: RedisStore;
}

/** How the tests' stores are: few connections, and pauses without jitter, so that retries are at once. */
const common: StoreSettings = { connections: 2, random: () => 0 };

/** Opens a store on an engine of its own. */
export async function openTestStore<E extends StoreEngine>(
  { start }: { readonly start: () => Promise<E> },
  options: StoreSettings = {},
): Promise<TestStore<E>> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await start());
  const proxy = stack.use(new RedisProxy(socketOf(engine)));
  const log = new EventLog();
  const address = { path: proxy.path, events: log.listener };
  const store = stack.use(await openStore({ ...common, ...options, ...address }));
  const bare = stack.use(await connectBare(socketOf(engine)));
  const owned = stack.move();
  const dispose = () => owned.disposeAsync();
  return { engine, proxy, store, bare, log, [Symbol.asyncDispose]: dispose };
}

/** Opens two stores on one engine. */
export async function openTwoStores<E extends StoreEngine>(
  suite: { readonly start: () => Promise<E> },
  options: StoreSettings = {},
): Promise<TwoStores<E>> {
  await using stack = new AsyncDisposableStack();
  const first = stack.use(await openTestStore(suite, options));
  const beside = { ...first.engine.address, cache: false };
  const other = stack.use(await openStore({ ...common, ...options, ...beside }));
  const owned = stack.move();
  return { ...first, other, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
