/** What commands and INFO see of the server that runs them. */

import type { Keyspace } from "./keyspace.ts";
import type { Session } from "./session.ts";

/** What a server is started with, as far as its answers depend on it. */
export interface ServerSettings {
  readonly password: string | undefined;
  readonly version: string;
  /** What INFO says about persistence. */
  readonly durable: boolean;
}

/** Counters since the start. */
export interface ServerStats {
  commands: number;
  connections: number;
  expired: number;
  errors: number;
}

/** The whole server, without the sockets and the file. */
export interface ServerState {
  readonly settings: ServerSettings;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly databases: readonly Keyspace[];
  /** Open connections. */
  readonly sessions: ReadonlySet<Session>;
  readonly stats: Readonly<ServerStats>;
  /** The last attempt to make a write durable failed. */
  readonly lastWriteFailed: boolean;
  /** A database by number. @throws {CommandError} if there is no such database. */
  database(index: number): Keyspace;
  /** Executes one command of a transaction and encodes its reply; the clock stands still. */
  executeQueued(session: Session, request: readonly string[]): string;
}
