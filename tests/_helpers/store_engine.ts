import { startMiniredis } from "../../src/miniredis/mod.ts";
import type { StoreAddress } from "../../src/storage/mod.ts";
import { type RedisServer, type RedisServerOptions, startRedisServer } from "./redis_server.ts";

/** A Redis for a test, whichever it is. */
export interface StoreEngine extends AsyncDisposable {
  readonly address: StoreAddress;
}

/** A real redis-server, which can be frozen, killed and started again. */
export interface RealEngine extends StoreEngine {
  readonly server: RedisServer;
}

/** Starts the embedded engine: empty, in memory, and nobody else's. */
export async function startStoreEngine(): Promise<StoreEngine> {
  const dir = await Deno.makeTempDir({ prefix: "store-" });
  const path = `${dir}/redis.sock`;
  const server = await startMiniredis({ path });
  return {
    address: { path },
    async [Symbol.asyncDispose]() {
      await server.close();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

/** Starts a real redis-server; use it in a `redisTest`. */
export async function startRealEngine(options: RedisServerOptions = {}): Promise<RealEngine> {
  const server = await startRedisServer(options);
  return {
    server,
    address: { path: server.socketPath },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
