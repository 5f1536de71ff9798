import { createClient } from "redis";
import {
  openStore,
  type RedisStore,
  type StoreAddress,
  StoreInspection,
} from "../../src/storage/mod.ts";
import { startRealEngine, startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";

/** A store, its inspection, and a bare client beside it. */
export interface Bench extends AsyncDisposable {
  readonly engine: StoreEngine;
  readonly store: RedisStore;
  readonly inspection: StoreInspection;
  /** Sends a command without the code under test. */
  bare(...args: (string | number)[]): Promise<unknown>;
  /** Every key, with its type, when it ends, and all it holds. */
  dump(): Promise<Readonly<Record<string, unknown>>>;
}

/** Opens a bench on an engine: embedded and in memory, unless another one is given. */
export async function openBench(
  start: () => Promise<StoreEngine> = startStoreEngine,
): Promise<Bench> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await start());
  const { address } = engine;
  const store = stack.use(await openStore({ ...address, connections: 2 }));
  const inspection = stack.use(await StoreInspection.open(address));
  const client = await connect(address);
  stack.defer(() => client.destroy());
  const bare = (...args: (string | number)[]) => client.sendCommand(args.map(String));
  const owned = stack.move();
  return {
    engine,
    store,
    inspection,
    bare,
    dump: () => dump(bare),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Opens a bench on a real redis-server; use it in a `redisTest`. */
export function openRealBench(): Promise<Bench> {
  return openBench(() => startRealEngine());
}

async function connect({ path }: StoreAddress) {
  if (path === undefined) throw new TypeError("Cannot look into an engine without a Unix socket");
  const client = createClient({
    RESP: 2,
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { path, tls: false, reconnectStrategy: false },
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}

const transient = /^(done:|gateway_session:|probe$)/;

async function dump(bare: Bench["bare"]): Promise<Readonly<Record<string, unknown>>> {
  const names = (await bare("KEYS", "*") as string[]).filter((key) => !transient.test(key));
  const dumped = await Promise.all(
    names.toSorted().map(async (key) => {
      const [type, end] = await Promise.all([bare("TYPE", key), bare("PEXPIRETIME", key)]);
      return [key, { type, end, value: await valueOf(bare, key, String(type)) }] as const;
    }),
  );
  return Object.fromEntries(dumped);
}

async function valueOf(bare: Bench["bare"], key: string, type: string): Promise<unknown> {
  switch (type) {
    case "string":
      return await bare("GET", key);
    case "set":
      return (await bare("SMEMBERS", key) as string[]).toSorted();
    case "hash": {
      const parts = await bare("HGETALL", key) as string[];
      return parts.flatMap((part, index) => index % 2 ? [] : [`${part}=${parts[index + 1]}`])
        .toSorted();
    }
    default:
      return await bare("ZRANGE", key, 0, -1, "WITHSCORES");
  }
}
