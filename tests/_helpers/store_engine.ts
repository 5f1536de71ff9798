import { type Miniredis, startMiniredis, type Synchronous } from "../../src/miniredis/mod.ts";
import type { StoreAddress } from "../../src/storage/mod.ts";
import { RedisProxy } from "./redis_proxy.ts";
import { type RedisServer, type RedisServerOptions, startRedisServer } from "./redis_server.ts";

/** A Redis for a test, whichever it is. */
export interface StoreEngine extends AsyncDisposable {
  readonly address: StoreAddress;
}

/** One on a Unix socket that a test can kill and start again. */
export interface LocalEngine extends StoreEngine {
  readonly path: string;
  /** The redis-server that it is; null for the embedded engine. */
  readonly server: RedisServer | null;
  /** Ends it without warning. In memory it goes on: it would come back empty. */
  kill(): Promise<void>;
  /** Starts it again on what it has kept. */
  restart(): Promise<void>;
}

/** A real redis-server. */
export interface RealEngine extends LocalEngine {
  readonly server: RedisServer;
}

/** Starts the embedded engine, empty: in memory, or with a file where `synchronous` is given. */
export async function startStoreEngine(synchronous?: Synchronous): Promise<LocalEngine> {
  const dir = await Deno.makeTempDir({ prefix: "store-" });
  const path = `${dir}/redis.sock`;
  const options = synchronous ? { path, file: `${dir}/store.sqlite`, synchronous } : { path };
  let running: Miniredis | null = await startMiniredis(options);
  return {
    address: { path },
    path,
    server: null,
    async kill() {
      if (synchronous === undefined) return;
      await running?.close();
      running = null;
    },
    async restart() {
      running ??= await startMiniredis(options);
    },
    async [Symbol.asyncDispose]() {
      await running?.close();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

/** Starts a real redis-server; use it in a `redisTest`. */
export async function startRealEngine(options: RedisServerOptions = {}): Promise<RealEngine> {
  const server = await startRedisServer(options);
  return {
    address: { path: server.socketPath },
    path: server.socketPath,
    server,
    kill: () => server.kill("SIGKILL"),
    restart: () => server.restart(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** An embedded engine behind a proxy, which disposal ends with it. */
export interface ProxiedEngine extends StoreEngine {
  readonly proxy: RedisProxy;
}

/** Starts the embedded engine in memory, with a proxy in front. */
export async function startProxiedEngine(): Promise<ProxiedEngine> {
  const engine = await startStoreEngine();
  const proxy = new RedisProxy(engine.path);
  return {
    proxy,
    address: { path: proxy.path },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}
