import { openStore, type RedisStore, StoreInspection } from "../../src/storage/mod.ts";
import { startRealEngine, startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import { type Bare, connectBare, socketOf } from "../storage/_engine.ts";

/** A store, its inspection, and a bare client beside it. */
export interface InspectedStore extends AsyncDisposable {
  readonly engine: StoreEngine;
  readonly store: RedisStore;
  readonly inspection: StoreInspection;
  readonly bare: Bare;
  /** Every key, with its type, when it ends, and all it holds; what a backup leaves out apart. */
  dump(): Promise<Dump>;
}

/** What a store holds, by key; `end` in milliseconds since the epoch, -1 for none. */
export type Dump = Readonly<
  Record<string, { readonly type: unknown; readonly end: number; readonly value: unknown }>
>;

/** How to examine a Redis on this machine, without Discord. */
export const redisExamination = {
  kind: "redis",
  isOpenOnNetwork: false,
  gameRetentionMs: 86_400_000,
  discord: null,
} as const;

/** Opens a store on an engine: embedded and in memory, unless another one is given. */
export async function openInspectedStore(
  start: () => Promise<StoreEngine> = startStoreEngine,
): Promise<InspectedStore> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await start());
  const store = stack.use(await openStore({ ...engine.address, connections: 2 }));
  const inspection = stack.use(await StoreInspection.open(engine.address));
  const bare = stack.use(await connectBare(socketOf(engine)));
  const owned = stack.move();
  const dispose = () => owned.disposeAsync();
  const dump = () => dumpOf(bare);
  return { engine, store, inspection, bare, dump, [Symbol.asyncDispose]: dispose };
}

/** Opens one on a real redis-server; use it in a `redisTest`. */
export function openInspectedRedis(): Promise<InspectedStore> {
  return openInspectedStore(() => startRealEngine());
}

const transient =
  /^(done:|gateway_session:|guilds_filled$|shard_|bot_processes:|identify_turn:|probe$)/;

async function dumpOf(bare: Bare): Promise<Dump> {
  const names = (await bare("KEYS", "*") as string[]).filter((key) => !transient.test(key));
  const dumped = await Promise.all(
    names.toSorted().map(async (key) => {
      const [type, end] = await Promise.all([bare("TYPE", key), bare("PEXPIRETIME", key)]);
      return [key, {
        type,
        end: Number(end),
        value: await valueOf(bare, key, String(type)),
      }] as const;
    }),
  );
  return Object.fromEntries(dumped);
}

async function valueOf(bare: Bare, key: string, type: string): Promise<unknown> {
  switch (type) {
    case "string":
      return await bare("GET", key);
    case "set":
      return (await bare("SMEMBERS", key) as string[]).toSorted();
    case "hash":
      return Object.entries(await bare("HGETALL", key) as object).toSorted(([a], [b]) =>
        a < b ? -1 : 1
      );
    default:
      return await bare("ZRANGE", key, 0, -1, "WITHSCORES");
  }
}
