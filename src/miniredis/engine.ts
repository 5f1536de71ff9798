/**
 * The dispatcher: takes a request of a session and gives the bytes of its reply. One place for
 * unknown commands, arity, authentication, queueing after MULTI, the clock and errors, in the order
 * in which Redis's `processCommand` has them.
 */

import type { Command, CommandTable } from "./command.ts";
import {
  CommandError,
  commandError,
  unknownCommand,
  unknownSubcommand,
  wrongArity,
} from "./errors.ts";
import { type Journal, Keyspace } from "./keyspace.ts";
import { encodeReply, failure, type Protocol, type Reply, simple } from "./reply.ts";
import type { ServerSettings, ServerState, ServerStats } from "./server_state.ts";
import { Session } from "./session.ts";
import type { Entry } from "./value.ts";

const databaseCount = 16;
/** Commands that run at once even after MULTI. */
const unqueued = new Set(["exec", "discard", "multi", "watch", "quit"]);

/** What an engine needs. */
export interface EngineOptions extends ServerSettings {
  readonly commands: CommandTable;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly journal: Journal | undefined;
}

/** All databases and sessions; knows nothing of sockets and files. */
export class Engine implements ServerState {
  readonly settings: ServerSettings;
  readonly startedAt: number;
  readonly databases: readonly Keyspace[];
  readonly sessions = new Set<Session>();
  readonly stats: ServerStats = { commands: 0, connections: 0, expired: 0, errors: 0 };
  lastWriteFailed = false;
  readonly #commands: CommandTable;
  /** Commands that exist only with a subcommand. */
  readonly #containers: ReadonlySet<string>;
  readonly #now: () => number;
  readonly #clock: { now: number };
  #nextSession = 1;
  #nextEntry = 1;

  constructor({ commands, now, journal, ...settings }: EngineOptions) {
    this.settings = settings;
    this.startedAt = now();
    this.#commands = commands;
    this.#containers = containersOf(commands);
    this.#now = now;
    this.#clock = { now: this.startedAt };
    const context = { clock: this.#clock, journal, nextId: () => this.#nextEntry++ };
    this.databases = Array.from({ length: databaseCount }, (_, db) => new Keyspace(db, context));
  }

  /** Takes over the entries of a file; entries made from now on have higher ids. */
  load(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      this.database(entry.db).load(entry);
      this.#nextEntry = Math.max(this.#nextEntry, entry.id + 1);
    }
  }

  database(index: number): Keyspace {
    const keyspace = this.databases[index];
    if (keyspace === undefined) throw commandError("dbOutOfRange");
    return keyspace;
  }

  /** Makes the session of a new connection. */
  openSession(): Session {
    const session = new Session(this.#nextSession++, this.settings.password === undefined);
    this.sessions.add(session);
    this.stats.connections++;
    return session;
  }

  /** Forgets a closed connection, its transaction and its watches. */
  closeSession(session: Session): void {
    session.endTransaction();
    this.sessions.delete(session);
  }

  /** The command of a request, the container's subcommand included; undefined if there is none. */
  findCommand([first = "", second = ""]: readonly string[]): Command | undefined {
    const name = first.toLowerCase();
    return this.#commands.get(
      this.#containers.has(name) ? `${name}|${second.toLowerCase()}` : name.replaceAll("|", ""),
    );
  }

  /** Executes a request, or queues it; the reply is encoded in the session's protocol. */
  execute(session: Session, request: readonly string[]): string {
    this.#clock.now = this.#now();
    return encodeReply(this.#answer(session, request), session.protocol);
  }

  /** Executes a reading request once more, in the database and protocol it was made for. */
  executeAgain(
    session: Session,
    request: readonly string[],
    db: number,
    protocol: Protocol,
  ): string {
    const current = { db: session.db, protocol: session.protocol };
    Object.assign(session, { db, protocol });
    try {
      return this.executeQueued(session, request);
    } finally {
      Object.assign(session, current);
    }
  }

  executeQueued(session: Session, request: readonly string[]): string {
    const reply = this.#catching(() => this.#run(session, this.#accept(session, request), request));
    return encodeReply(reply, session.protocol);
  }

  /** Deletes up to `limit` expired keys. */
  reap(limit: number): void {
    this.#clock.now = this.#now();
    let left = limit;
    for (const keyspace of this.databases) left -= keyspace.reap(left);
    this.stats.expired += limit - left;
  }

  #answer(session: Session, request: readonly string[]): Reply {
    return this.#catching(() => {
      const command = this.#acceptOrBreakQueue(session, request);
      if (session.queue === undefined || unqueued.has(command.name)) {
        return this.#run(session, command, request);
      }
      session.queue.push([...request]);
      return simple("QUEUED");
    });
  }

  #acceptOrBreakQueue(session: Session, request: readonly string[]): Command {
    try {
      return this.#accept(session, request);
    } catch (error) {
      session.queueBroken = session.queue !== undefined;
      throw error;
    }
  }

  /** @throws {CommandError} if the request may not even be queued. */
  #accept(session: Session, request: readonly string[]): Command {
    const command = this.findCommand(request);
    if (command === undefined) throw this.#noSuchCommand(request);
    const { arity } = command;
    const fits = arity < 0 ? request.length >= -arity : request.length === arity;
    if (!fits) throw wrongArity(command.name);
    if (!session.authenticated && !command.beforeAuth) throw commandError("authRequired");
    return command;
  }

  #noSuchCommand([name = "", ...args]: readonly string[]): CommandError {
    const container = name.toLowerCase();
    if (!this.#containers.has(container)) return unknownCommand(name, args);
    return args[0] === undefined ? wrongArity(container) : unknownSubcommand(container, args[0]);
  }

  #run(session: Session, command: Command, request: readonly string[]): Reply {
    const { name } = command;
    const db = this.database(session.db);
    const args = request.slice(name.includes("|") ? 2 : 1);
    this.stats.commands++;
    return command.run({ server: this, session, db, args, name, now: this.#clock.now });
  }

  #catching(run: () => Reply): Reply {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      this.stats.errors++;
      return failure(error.message);
    }
  }
}

function containersOf(commands: CommandTable): Set<string> {
  return new Set(
    [...commands.keys()].filter((name) => name.includes("|"))
      .map((name) => name.slice(0, name.indexOf("|"))),
  );
}
