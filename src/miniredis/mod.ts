/**
 * A small Redis: a server in TypeScript that an ordinary client speaks to over a loopback port or a
 * Unix socket, in memory or, with a file, durable in SQLite. It answers the commands that this
 * project needs as redis-server 7.0 does, and every other one as unknown. It refuses to know what
 * its keys mean. README.md beside this file lists the commands and the differences.
 *
 * Permissions: net for `127.0.0.1` or `unix:<path>`; read and write for the socket; read and write
 * for the folder of the file, where a lock and SQLite's log lie beside it.
 */

import { setImmediate } from "node:timers";
import {
  ChangeLog,
  checkStoreFile,
  createStoreFile,
  FileOwner,
  FileWatch,
  FileWriter,
  GroupCommit,
  type StoreFileError,
  type Synchronous,
} from "./durable/mod.ts";
import { commandTable } from "./commands/mod.ts";
import { Engine } from "./engine.ts";
import { executeInMemory, type Executor } from "./executor.ts";
import { type Listener, listenOnPath, listenOnPort } from "./listeners.ts";
import { exists } from "./paths.ts";
import { Server } from "./server.ts";
import type { ServerStats } from "./server_state.ts";

export { problemIn, StoreFileError, type StoreFileProblem } from "./durable/mod.ts";
export { ListenError } from "./listeners.ts";
export type { ServerStats, Synchronous };

/** How to start the server. */
export interface MiniredisOptions {
  /** A port on 127.0.0.1, 0 for a free one; default: 0 unless `path` is given. */
  readonly port?: number;
  /** A Unix socket to listen on. */
  readonly path?: string;
  /** What clients must give to AUTH or HELLO. */
  readonly password?: string;
  /** The SQLite file that makes the data durable; without it the data is only in memory. */
  readonly file?: string;
  /** When a write to the file counts as durable; default "full". */
  readonly synchronous?: Synchronous;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** What HELLO and INFO say of the version; default 7.0.15. */
  readonly version?: string;
  /** Receives what a bug has thrown, which costs one connection; default: `reportError`. */
  readonly onBug?: (error: unknown) => void;
  /**
   * Called when the file turns out to be deleted, replaced or overwritten, from which moment on every
   * write is refused, and with null when it is the right one again; default: nothing.
   */
  readonly onFileProblem?: (problem: StoreFileError | null) => void;
  /** Receives what an operator should know, as a sentence; default: nothing. */
  readonly onWarning?: (warning: string) => void;
}

/** A running server. */
export interface Miniredis extends AsyncDisposable {
  /** For the client: `redis://…` or, with only a Unix socket, `unix://…`; contains the password. */
  readonly url: string;
  readonly port: number | undefined;
  readonly path: string | undefined;
  /** Counters since the start. */
  readonly stats: Readonly<ServerStats>;
  /** Whether there was no data to start with. */
  readonly isNew: boolean;
  /** The names of the keys in database 0. */
  keys(): Iterable<string>;
  /** Ends all connections and stops. */
  close(): Promise<void>;
}

/**
 * Starts a server. With `file`, every command and EXEC is in the file before its reply is sent; a
 * write that cannot be made durable is refused (`MISCONF`) and changes nothing.
 *
 * @throws {StoreFileError} if the file cannot be used; its `problem` says why.
 * @throws {ListenError} if the port or the socket is taken.
 */
export async function startMiniredis(options: MiniredisOptions = {}): Promise<Miniredis> {
  using opened = new DisposableStack();
  const { engine, executor, isNew } = prepare(options, opened);
  const listeners = await listen(options);
  const { onBug = reportError, onWarning = () => {} } = options;
  const server = new Server(engine, executor, listeners, { onBug, onWarning });
  const resources = opened.move();
  const close = async () => {
    await server.close();
    resources.dispose();
  };
  const port =
    listeners.flatMap(({ socket: { addr } }) => addr.transport === "tcp" ? addr.port : [])[0];
  return {
    url: urlOf(port, options),
    port,
    path: options.path,
    stats: engine.stats,
    isNew,
    keys: () => engine.database(0).keys(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function prepare(
  options: MiniredisOptions,
  opened: DisposableStack,
): { engine: Engine; executor: Executor; isNew: boolean } {
  const { file } = options;
  const log = file === undefined ? undefined : new ChangeLog();
  const engine = new Engine({
    commands: commandTable,
    password: options.password,
    version: options.version ?? "7.0.15",
    now: options.now ?? Date.now,
    journal: log,
    durable: log !== undefined,
  });
  if (file === undefined || log === undefined) {
    return { engine, executor: executeInMemory(engine), isNew: true };
  }
  opened.use(FileOwner.claim(file));
  const isNew = !exists(file);
  if (isNew) createStoreFile(file);
  engine.load(checkStoreFile(file));
  const watch = opened.use(
    new FileWatch(file, (problem) => {
      engine.lastWriteFailed = problem !== null;
      options.onFileProblem?.(problem);
    }),
  );
  const writer = opened.use(FileWriter.open(file, options.synchronous ?? "full", watch));
  return { engine, executor: new GroupCommit(engine, log, writer, setImmediate), isNew };
}

async function listen({ port, path }: MiniredisOptions): Promise<Listener[]> {
  const listeners: Listener[] = [];
  try {
    if (port !== undefined || path === undefined) listeners.push(listenOnPort(port ?? 0));
    if (path !== undefined) listeners.push(await listenOnPath(path));
  } catch (error) {
    for (const listener of listeners) listener.close()();
    throw error;
  }
  return listeners;
}

function urlOf(port: number | undefined, { path, password }: MiniredisOptions): string {
  const secret = password === undefined ? "" : `:${encodeURIComponent(password)}@`;
  return port === undefined ? `unix://${secret}${path}` : `redis://${secret}127.0.0.1:${port}`;
}
