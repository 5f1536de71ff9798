/**
 * A small Redis: a server in TypeScript that the ordinary client speaks to over a loopback port or a
 * Unix socket, in memory or, with a file, durable in SQLite. It answers as redis-server 7.0 does,
 * command by command, option by option, error by error, and is tested against it.
 *
 * It refuses to know anything of the product. It has no Lua, no publish and subscribe, no tracking,
 * no lists or streams, no cluster, no replicas, no users but the default one; what is missing is
 * answered as an unknown command.
 */

import { Engine, type EngineStats } from "./engine.ts";
import { executeInMemory } from "./executor.ts";
import { type Listener, listenOnPath, listenOnPort } from "./listeners.ts";
import { Server } from "./server.ts";

/** How to start the server. */
export interface MiniredisOptions {
  /** A port on 127.0.0.1, 0 for a free one; default: 0 unless `path` is given. */
  readonly port?: number;
  /** A Unix socket to listen on. */
  readonly path?: string;
  /** What clients must give to AUTH or HELLO. */
  readonly password?: string;
  /** The SQLite file that makes the data durable; without it they are in memory only. */
  readonly file?: string;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Chance, in [0, 1), for SPOP, SRANDMEMBER, HRANDFIELD, RANDOMKEY. */
  readonly random?: () => number;
  /** What HELLO and INFO say of the version. */
  readonly version?: string;
}

/** A running server. */
export interface Miniredis extends AsyncDisposable {
  /** For the client: `redis://…` or, with a Unix socket only, `unix://…`; has the password in it. */
  readonly url: string;
  readonly port: number | undefined;
  readonly path: string | undefined;
  /** Counters since the start. */
  readonly stats: Readonly<EngineStats>;
  /** Ends all connections and stops. */
  close(): Promise<void>;
}

/**
 * Starts a server.
 *
 * @throws {Error} if the port or the socket is taken.
 */
export async function startMiniredis(options: MiniredisOptions = {}): Promise<Miniredis> {
  const engine = new Engine({
    password: options.password,
    version: options.version ?? "7.0.15",
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    journal: undefined,
    durable: false,
  });
  const executor = executeInMemory(engine);
  const listeners: Listener[] = [];
  let port: number | undefined;
  if (options.port !== undefined || options.path === undefined) {
    const listener = listenOnPort(options.port ?? 0);
    port = listener.addr.port;
    listeners.push(listener);
  }
  if (options.path !== undefined) listeners.push(await listenOnPath(options.path));
  const server = new Server(engine, executor, listeners);
  const close = () => server.close();
  return {
    url: urlOf(port, options),
    port,
    path: options.path,
    stats: engine.stats,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function urlOf(port: number | undefined, { path, password }: MiniredisOptions): string {
  const secret = password === undefined ? "" : `:${encodeURIComponent(password)}@`;
  return port === undefined ? `unix://${secret}${path}` : `redis://${secret}127.0.0.1:${port}`;
}
