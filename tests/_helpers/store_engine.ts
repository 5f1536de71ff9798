import { delay } from "../../src/async/mod.ts";
import { type Miniredis, startMiniredis, type Synchronous } from "../../src/miniredis/mod.ts";
import type { StoreAddress } from "../../src/storage/mod.ts";
import { connectBare } from "../storage/_engine.ts";
import { RedisProxy } from "./redis_proxy.ts";
import type { SmallDisk } from "./small_disk.ts";
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
  /** The disk of its own that its file is on, if it has one. */
  readonly disk: SmallDisk | null;
  /** Ends it without warning. In memory it goes on: it would come back empty. */
  kill(): Promise<void>;
  /** Starts it again on what it has kept. */
  restart(): Promise<void>;
  /** Its replica becomes the master, and it the replica; without a replica nothing happens. */
  failOver(): Promise<void>;
}

/** A real redis-server. */
export interface RealEngine extends LocalEngine {
  readonly server: RedisServer;
}

/**
 * Starts the embedded engine, empty: in memory, or with a file where `synchronous` is given. The file
 * is on `disk` if there is one, which disposal unmounts.
 */
export async function startStoreEngine(
  synchronous?: Synchronous,
  disk: SmallDisk | null = null,
): Promise<LocalEngine> {
  const dir = disk?.path ?? await Deno.makeTempDir({ prefix: "store-" });
  const path = `${dir}/redis.sock`;
  const options = synchronous ? { path, file: `${dir}/store.sqlite`, synchronous } : { path };
  let running: Miniredis | null = await startMiniredis(options);
  return {
    address: { path },
    path,
    server: null,
    disk,
    async kill() {
      if (synchronous === undefined) return;
      await running?.close();
      running = null;
    },
    async restart() {
      running ??= await startMiniredis(options);
    },
    failOver: () => Promise.resolve(),
    async [Symbol.asyncDispose]() {
      await running?.close();
      if (disk) await disk[Symbol.asyncDispose]();
      else await Deno.remove(dir, { recursive: true });
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
    disk: null,
    kill: () => server.kill("SIGKILL"),
    restart: () => server.restart(),
    failOver: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/**
 * Starts a redis-server and a replica. The engine's path is that of whichever is the master: as the
 * endpoint of a managed Redis, it leads new connections there, and leaves those that are open.
 */
export async function startReplicatedEngine(options: RedisServerOptions = {}): Promise<RealEngine> {
  await using stack = new AsyncDisposableStack();
  const args = [...options.args ?? [], "--repl-diskless-sync-delay", "0"];
  let master = stack.use(await startRedisServer({ ...options, args }));
  let replica = stack.use(await startRedisServer({ ...options, args }));
  const path = `${master.dir}/endpoint.sock`;
  await Deno.symlink(master.socketPath, path);
  await ask(replica, "REPLICAOF", "127.0.0.1", String(master.port));
  const servers = stack.move();
  return {
    address: { path },
    path,
    get server() {
      return master;
    },
    disk: null,
    kill: () => master.kill("SIGKILL"),
    restart: () => master.restart(),
    async failOver() {
      await follows(replica);
      await ask(master, "FAILOVER");
      [master, replica] = [replica, master];
      await follows(replica);
      await Deno.symlink(master.socketPath, `${path}.next`);
      await Deno.rename(`${path}.next`, path);
    },
    [Symbol.asyncDispose]: () => servers.disposeAsync(),
  };
}

/** Waits until a server is a replica that is connected to its master. */
async function follows(server: RedisServer): Promise<void> {
  while (String(await ask(server, "ROLE")).split(",")[3] !== "connected") await delay(10);
}

async function ask({ socketPath }: RedisServer, ...command: string[]): Promise<unknown> {
  await using bare = await connectBare(socketPath);
  return await bare(...command);
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
