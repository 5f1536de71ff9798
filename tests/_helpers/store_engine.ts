import type { StoreAddress } from "../../src/storage/mod.ts";
import { startRedisServer } from "./redis_server.ts";

/** A Redis for a test, whichever it is. */
export interface StoreEngine extends AsyncDisposable {
  readonly address: StoreAddress;
}

/** Starts a Redis that is empty and nobody else's. */
export async function startStoreEngine(): Promise<StoreEngine> {
  const server = await startRedisServer();
  return {
    address: { path: server.socketPath },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
