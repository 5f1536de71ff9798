import type { RecordCorrupt, StoreUnavailable } from "../../src/service/mod.ts";
import type { UnixSocket } from "../../src/storage/address/address.ts";
import type { ClusterAddress } from "../../src/storage/address/mod.ts";
import {
  type AnyStoreAddress,
  type Inspection,
  type KeyKindName,
  openStore,
  type RedisStore,
  StoreInspection,
  type StoreSettings,
} from "../../src/storage/mod.ts";
import type { StoreEngine } from "../_helpers/store_engine.ts";
import { assertSoundIn } from "../ops/doctor/_findings.ts";
import { ClusterEngine } from "./_cluster_engine.ts";
import { StorePlay } from "./_store_play.ts";
import { bareClient } from "../_helpers/raw_redis.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";

/** How the contract's tests are registered. */
export interface Suite {
  /** Registers a test of one store, and a play on it. */
  one(name: string, fn: (setup: PlayedStore) => Promise<void>, options?: StoreSettings): void;
  /** Registers a test of two stores on one engine, and a play on each in the same channel. */
  two(name: string, fn: (setup: PlayedTwice) => Promise<void>, options?: StoreSettings): void;
  /** The same for what takes long: on some engines only where LONG=1 is set. */
  readonly long: Pick<Suite, "one" | "two">;
  /** How many games the crowd plays. */
  readonly rounds: number;
  /** The kinds of keys that there are on it. */
  readonly kinds: readonly KeyKindName[];
}

/** A store, and a play on it. */
export interface PlayedStore extends TestStore<Engine> {
  readonly play: StorePlay;
}

/** Two stores, and a play on each: on `store`, and on `other`. */
export interface PlayedTwice extends TwoStores<Engine> {
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
    retried: (operation, why) => {
      // Processes that apply an outbox at once get into each other's way: nobody waits for that.
      if (!operation.endsWith("an outbox")) this.retries.push(why);
    },
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
    sentinelsSilent() {},
    lossesUnseen: (error) => void this.losses.push(error.message),
  };
}

/** A client without keys, records or queries of ours in between. */
export interface Bare extends AsyncDisposable {
  (...args: (string | number)[]): Promise<unknown>;
}

/** Connects a bare client. */
export async function connectBare(path: string): Promise<Bare> {
  const client = bareClient(path);
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

/** What a test runs on: one Redis, or a cluster. */
export type Engine = StoreEngine | ClusterEngine;

/** An engine, a store on it through a proxy, and a bare client beside it. */
export interface TestStore<E extends Engine = StoreEngine> extends AsyncDisposable {
  readonly engine: E;
  readonly proxy: RedisProxy;
  readonly store: RedisStore;
  /** On a cluster it waits until what commits write elsewhere is there. */
  readonly bare: Bare;
  readonly log: EventLog;
  /** Waits for what goes on after an answer: on a cluster, what commits write elsewhere. */
  settled(): Promise<void>;
  /** The whole store, looked at by operators. */
  inspect(): Promise<Inspection & AsyncDisposable>;
  /** Asserts that the doctor finds no problem. */
  assertSound(): Promise<void>;
  /** The stores that `settled` waits for. */
  readonly stores: RedisStore[];
}

/** The same with another store beside it, as another process has it. */
export interface TwoStores<E extends Engine = StoreEngine> extends TestStore<E> {
  readonly other: RedisStore;
}

/** How the tests' stores are: few connections, and pauses without jitter, so that retries are at once. */
const common: StoreSettings = { connections: 2, random: () => 0 };

/** Opens a store on an engine of its own. */
export async function openTestStore<E extends Engine>(
  { start }: { readonly start: () => Promise<E> },
  options: StoreSettings = {},
): Promise<TestStore<E>> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await start());
  const log = new EventLog();
  const { proxy, address } = proxyOf(engine);
  stack.use(proxy);
  const events = log.listener;
  const store = stack.use(await openStore({ ...common, ...options, ...address, events }));
  const stores = [store];
  const settled = async () => void await Promise.all(stores.map((each) => each.settled()));
  const bare = stack.use(await bareOf(engine, settled));
  const inspect = () => inspectionOf(engine);
  const assertSound = async () => {
    await using inspection = await inspect();
    await assertSoundIn(inspection);
  };
  const owned = stack.move();
  const setup = { engine, proxy, store, bare, log, stores, settled, inspect, assertSound };
  return { ...setup, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Opens two stores on one engine. */
export async function openTwoStores<E extends Engine>(
  suite: { readonly start: () => Promise<E> },
  options: StoreSettings = {},
): Promise<TwoStores<E>> {
  await using stack = new AsyncDisposableStack();
  const first = stack.use(await openTestStore(suite, options));
  const beside = { ...first.engine.address, cache: false };
  const other = stack.use(await openStore({ ...common, ...options, ...beside }));
  first.stores.push(other);
  const owned = stack.move();
  return { ...first, other, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

function proxyOf(engine: Engine): {
  readonly proxy: RedisProxy;
  readonly address: UnixSocket | ClusterAddress;
} {
  if (engine instanceof ClusterEngine) return engine.openProxy();
  const proxy = new RedisProxy(socketOf(engine));
  return { proxy, address: { path: proxy.path } };
}

async function bareOf(engine: Engine, settled: () => Promise<void>): Promise<Bare> {
  return engine instanceof ClusterEngine
    ? engine.connect(settled)
    : await connectBare(socketOf(engine));
}

async function inspectionOf(engine: Engine): Promise<Inspection & AsyncDisposable> {
  return engine instanceof ClusterEngine
    ? await engine.inspect()
    : await StoreInspection.open(engine.address);
}
