/**
 * The dispatcher: takes a request of a session and gives the bytes of its reply. One place for
 * unknown commands, arity, authentication, queueing after MULTI, the clock and errors, in the order
 * in which Redis's `processCommand` has them.
 */

import type { Call, Command } from "./command.ts";
import { commandTable } from "./commands/mod.ts";
import {
  CommandError,
  commandError,
  unknownCommand,
  unknownSubcommand,
  wrongArity,
} from "./errors.ts";
import { type Journal, Keyspace } from "./keyspace.ts";
import { encodeReply, failure, type Protocol, type Reply, simple } from "./reply.ts";
import { type Addresses, Session } from "./session.ts";
import type { Entry } from "./value.ts";

const DATABASES = 16;
const IN_TRANSACTION = new Set(["exec", "discard", "multi", "watch", "quit", "reset"]);

/** What an engine is made with. */
export interface EngineOptions {
  readonly password: string | undefined;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly journal: Journal | undefined;
  /** What INFO says of persistence. */
  readonly durable: boolean;
}

/** Counters since the start. */
export interface EngineStats {
  commands: number;
  connections: number;
  expired: number;
  hits: number;
  misses: number;
  errors: number;
}

/** All databases and sessions; knows nothing of sockets and files. */
export class Engine {
  readonly options: EngineOptions;
  readonly startedAt: number;
  readonly databases: readonly Keyspace[];
  readonly sessions = new Map<number, Session>();
  readonly stats: EngineStats = {
    commands: 0,
    connections: 0,
    expired: 0,
    hits: 0,
    misses: 0,
    errors: 0,
  };
  /** The last attempt to make a write durable failed. */
  lastWriteFailed = false;
  readonly #clock: { now: number };
  #nextSession = 1;
  #nextEntry = 1;

  constructor(options: EngineOptions) {
    this.options = options;
    this.startedAt = options.now();
    this.#clock = { now: this.startedAt };
    const context = {
      clock: this.#clock,
      journal: options.journal,
      nextId: () => this.#nextEntry++,
      random: options.random,
    };
    this.databases = Array.from({ length: DATABASES }, (_, db) => new Keyspace(db, context));
  }

  /** Takes over what a file has; entries made from now on have higher ids. */
  load(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      this.database(entry.db).load(entry);
      this.#nextEntry = Math.max(this.#nextEntry, entry.id + 1);
    }
  }

  /** A database by number. @throws {CommandError} if there is none of it. */
  database(index: number): Keyspace {
    const keyspace = this.databases[index];
    if (keyspace === undefined) throw commandError("dbOutOfRange");
    return keyspace;
  }

  /** A connection opened. */
  openSession(addresses: Addresses): Session {
    const authenticated = this.options.password === undefined;
    const session = new Session(this.#nextSession++, addresses, authenticated, this.options.now());
    this.sessions.set(session.id, session);
    this.stats.connections++;
    return session;
  }

  /** A connection is gone, and its transaction and watches with it. */
  closeSession(session: Session): void {
    session.endTransaction();
    this.sessions.delete(session.id);
  }

  /** The command of a request, the container's subcommand included; undefined if there is none. */
  findCommand(request: readonly string[]): Command | undefined {
    const name = request[0]?.toLowerCase() ?? "";
    const subcommand = request[1]?.toLowerCase();
    return commandTable.get(`${name}|${subcommand}`) ?? commandTable.get(name);
  }

  /** Executes a request, or queues it; the reply is encoded in the session's protocol. */
  execute(session: Session, request: readonly string[]): string {
    this.#clock.now = this.options.now();
    session.lastUsedAt = this.#clock.now;
    return encodeReply(this.#answer(session, request), session.protocol);
  }

  /** Executes a reading request once more, in the database and protocol it was made for. */
  executeAgain(
    session: Session,
    request: readonly string[],
    db: number,
    protocol: Protocol,
  ): string {
    const now = { db: session.db, protocol: session.protocol };
    Object.assign(session, { db, protocol });
    try {
      return this.executeQueued(session, request);
    } finally {
      Object.assign(session, now);
    }
  }

  /** Executes one command of a transaction; the clock stands still. */
  executeQueued(session: Session, request: readonly string[]): string {
    const reply = this.#catching(() => this.#run(session, this.#accept(session, request), request));
    return encodeReply(reply, session.protocol);
  }

  /** Deletes up to `limit` expired keys. */
  reap(limit: number): void {
    this.#clock.now = this.options.now();
    let left = limit;
    for (const keyspace of this.databases) left -= keyspace.reap(left);
    this.stats.expired += limit - left;
  }

  #answer(session: Session, request: readonly string[]): Reply {
    return this.#catching(() => {
      const command = this.#acceptOrBreakQueue(session, request);
      if (session.queue === undefined || IN_TRANSACTION.has(command.facts.name)) {
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
    const [name = "", ...args] = request;
    const command = this.findCommand(request);
    if (command === undefined) throw unknownCommand(name, args);
    const { facts } = command;
    const isContainer = commandTable.get(`${facts.name}|help`) !== undefined;
    if (isContainer && args.length > 0) throw unknownSubcommand(facts.name, args[0] ?? "");
    const fits = facts.arity < 0 ? request.length >= -facts.arity : request.length === facts.arity;
    if (!fits) throw wrongArity(facts.name);
    if (!session.authenticated && !facts.flags.includes("no_auth")) {
      throw commandError("authRequired");
    }
    return command;
  }

  #run(session: Session, command: Command, request: readonly string[]): Reply {
    const { facts } = command;
    const db = this.database(session.db);
    const args = request.slice(facts.name.includes("|") ? 2 : 1);
    const call: Call = {
      engine: this,
      session,
      db,
      args,
      name: facts.name,
      now: this.#clock.now,
    };
    this.stats.commands++;
    session.lastCommand = facts.name;
    if (command.reads && facts.firstKey === 1) this.#countHit(db, args[0] ?? "");
    return command.run(call);
  }

  #countHit(db: Keyspace, key: string): void {
    if (db.find(key) === undefined) this.stats.misses++;
    else this.stats.hits++;
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
