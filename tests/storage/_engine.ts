import { createClient } from "redis";
import type { RecordCorrupt, StoreUnavailable } from "../../src/service/mod.ts";
import { openStore, type RedisStore, type StoreOptions } from "../../src/storage/mod.ts";
import { Wire } from "./_wire.ts";

/** Something that speaks Redis on a Unix socket. */
export interface Engine extends AsyncDisposable {
  readonly path: string;
}

/** How the contract's tests are registered, and on what they run. */
export interface Suite {
  test(name: string, fn: () => Promise<void>): void;
  start(): Promise<Engine>;
  /** How long the crowd plays. */
  readonly rounds: number;
}

/** What a store told about itself. */
export class Told {
  readonly outages: StoreUnavailable[] = [];
  readonly outageLengths: number[] = [];
  readonly retries: string[] = [];
  readonly conflicts: string[] = [];
  readonly corrupt: RecordCorrupt[] = [];
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

  readonly events: NonNullable<StoreOptions["events"]> = {
    outageBegan: (error) => {
      this.outages.push(error);
      this.#began.resolve();
    },
    outageEnded: (ms) => {
      this.outageLengths.push(ms);
      this.#ended.resolve();
    },
    retried: (_operation, why) => void this.retries.push(why),
    conflict: (_operation, key) => void this.conflicts.push(key),
    corrupt: (error) => void this.corrupt.push(error),
  };
}

/** A client without any of our code in between. */
export interface Bare extends AsyncDisposable {
  (...args: (string | number)[]): Promise<unknown>;
}

/** Connects a bare client. */
export async function connectBare(path: string): Promise<Bare> {
  const client = createClient({
    RESP: 3,
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { path, tls: false, reconnectStrategy: false },
  });
  client.on("error", () => {});
  await client.connect();
  const send = (...args: (string | number)[]) => client.sendCommand(args.map(String));
  return Object.assign(send, {
    [Symbol.asyncDispose]: () => Promise.resolve(client.destroy()),
  });
}

/** An engine, a store on it through a wire, and a bare client beside it. */
export interface Table extends AsyncDisposable {
  readonly engine: Engine;
  readonly wire: Wire;
  readonly store: RedisStore;
  readonly bare: Bare;
  readonly told: Told;
}

/** A table with another store beside it, as another process has it. */
export interface Bench extends Table {
  readonly other: RedisStore;
}

/** How the tests' stores are: few connections, and pauses without jitter, so that retries are at once. */
const common: StoreOptions = { connections: 2, random: () => 0 };

/** Sets up a table. */
export async function openTable(
  suite: Pick<Suite, "start">,
  options: StoreOptions = {},
): Promise<Table> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await suite.start());
  const wire = stack.use(new Wire(engine.path));
  const told = new Told();
  const address = { path: wire.path, events: told.events };
  const store = stack.use(await openStore({ ...common, ...options, ...address }));
  const bare = stack.use(await connectBare(engine.path));
  const owned = stack.move();
  const dispose = () => owned.disposeAsync();
  return { engine, wire, store, bare, told, [Symbol.asyncDispose]: dispose };
}

/** Sets up a bench. */
export async function openBench(
  suite: Pick<Suite, "start">,
  options: StoreOptions = {},
): Promise<Bench> {
  await using stack = new AsyncDisposableStack();
  const table = stack.use(await openTable(suite, options));
  const beside = { path: table.engine.path, cache: false };
  const other = stack.use(await openStore({ ...common, ...options, ...beside }));
  const owned = stack.move();
  return { ...table, other, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
