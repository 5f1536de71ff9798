import { WatchError } from "redis";
import { keys, parseKey } from "../keys/mod.ts";
import type { StoreEvents } from "./events.ts";
import type { Connection } from "./connection.ts";
import { CommandFailed, failureOf, partialFailures, refusalOf } from "./failure.ts";
import { commandOf, type Mutation } from "./mutation.ts";
import type { Operations, Progress } from "./operations.ts";
import type { Query, Replies } from "./query.ts";
import { pipeline } from "./reader.ts";
import { decodeOr } from "../records/mod.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Everything that one change writes: all of it is applied, or nothing. */
export interface Commit<A> {
  /** Whose slot of a cluster decides and is written first; null if all of it is in one slot. */
  readonly guildId: string | null;
  readonly mutations: readonly Mutation[];
  /** Queries after the mutations, in the same instant. */
  readonly tail: readonly Query<unknown>[];
  readonly answer: (tail: readonly unknown[]) => A;
}

/** The tail's replies: null where one cannot be read, because the change is written by then. */
export type TailReplies<T extends readonly Query<unknown>[]> = {
  -readonly [I in keyof T]: T[I] extends Query<infer R> ? R | null : never;
};

/** The result of a plan: something to write, or an answer without writing. */
export type Verdict<A> = { readonly commit: Commit<A> } | { readonly answer: A };

/** A verdict to write, and then to answer from the replies of the tail. */
export function commit<const T extends readonly Query<unknown>[], A>(
  guildId: string | null,
  mutations: readonly Mutation[],
  tail: T,
  answer: (tail: TailReplies<T>) => A,
): Verdict<A> {
  return {
    commit: { guildId, mutations, tail, answer: (replies) => answer(replies as TailReplies<T>) },
  };
}

/** The reading half of a change. */
export interface Watching {
  /**
   * From here on, another write to one of the keys undoes this change. The queries are in the same
   * round trip.
   */
  watch<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>>;
  /**
   * As `watch`, and the last of them as far as the plan knows: MULTI leaves in the same write. Without
   * it the commit takes a round trip more.
   */
  watchLast<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>>;
  /** Watches nothing any more: the plan turned out to need more than its last watch, and begins anew. */
  restart(): void;
}

/**
 * Optimistic transactions, and the only place in the bot that knows WATCH and MULTI. A change reads
 * and watches what its decision depends on, decides, and writes if no watched key has changed.
 * Otherwise all of it happens again.
 * https://redis.io/docs/latest/develop/using-commands/transactions/
 *
 * A commit is a list of mutations that know their keys, and names its guild. Here it is one MULTI. On a
 * cluster, the guild's slot could go first, with the rest in an outbox beside it, and the other slots
 * follow. Only this file would change.
 */
export class Transactor {
  readonly #operations: Operations;
  readonly #events: StoreEvents;

  constructor(operations: Operations, events: StoreEvents) {
    this.#operations = operations;
    this.#events = events;
  }

  /**
   * Makes a change. `plan` is called again after a conflict, or when the answer to a write was lost:
   * it has to read the done marker, which says whether that write was applied. It watches and writes
   * where `key` is, which is one of the keys that it watches.
   *
   * @throws {StoreError}
   */
  run<A>(
    name: StoreOperation,
    signal: AbortSignal | undefined,
    key: string,
    plan: (watching: Watching) => Promise<Verdict<A>>,
  ): Promise<A> {
    return this.#operations.run(
      name,
      signal,
      (connection, progress) => this.#once(connection, progress, key, plan),
      key,
    );
  }

  async #once<A>(
    connection: Connection,
    progress: Progress,
    key: string,
    plan: (watching: Watching) => Promise<Verdict<A>>,
  ): Promise<A> {
    const epoch = connection.socketEpoch;
    const watched = new WatchedConnection(connection, progress);
    let executed = false;
    try {
      const verdict = await plan(watched);
      if ("answer" in verdict) {
        await this.#confirmFound(connection, progress, watched);
        return verdict.answer;
      }
      await watched.queues();
      progress.deadline.check();
      // A new socket since MULTI queues nothing: each command would be carried out by itself.
      if (!connection.isReady || connection.socketEpoch !== epoch) throw newSocket();
      executed = true;
      return await this.#execute(connection, progress, key, verdict.commit);
    } finally {
      // The pool lends connections as they are: the next EXEC there would fail because of our WATCH.
      if (!executed) watched.restart();
    }
  }

  /**
   * What was done before counts from the moment that it would survive its server. Its done marker is
   * written again to find out: if that is not confirmed, nobody knows.
   */
  async #confirmFound(
    connection: Connection,
    progress: Progress,
    watched: WatchedConnection,
  ): Promise<void> {
    const { found } = watched;
    if (found === null || !connection.confirm) return;
    watched.restart();
    progress.marker = found;
    progress.sent = true;
    await confirmed(connection, found, pipeline(connection, [touch(found)]));
    progress.sent = false;
  }

  async #execute<A>(
    connection: Connection,
    progress: Progress,
    key: string,
    commit: Commit<A>,
  ): Promise<A> {
    const commands = [...commit.mutations.map(commandOf), ...commit.tail.map(({ args }) => args)];
    progress.marker = commit.mutations.map(({ key }) => key).find(isDoneMarker) ?? null;
    progress.sent = true;
    const replies = await confirmed(connection, key, execute(connection, commands));
    const writtenKeys = commit.mutations.map(({ key }) => key);
    // Redis undoes nothing: all else is written, the done marker included. So the change has happened,
    // and the operator has to repair the keys that could not be written.
    for (const corrupt of partialFailures(replies, writtenKeys)) this.#events.corrupt(corrupt);
    progress.sent = false;
    progress.deadline.renew();
    return commit.answer(this.#decodeTail(commit, replies));
  }

  #decodeTail(commit: Commit<unknown>, replies: readonly unknown[]): readonly unknown[] {
    return commit.tail.map((query, index) => {
      const reply = replies[commit.mutations.length + index];
      return decodeOr(null, () => query.decode(reply), (error) => this.#events.corrupt(error));
    });
  }
}

function isDoneMarker(key: string): boolean {
  return parseKey(key)?.kind === "done";
}

/** What a plan watches on a connection, and whether the connection queues yet. */
class WatchedConnection implements Watching {
  readonly #connection: Connection;
  readonly #progress: Progress;
  #multi: Promise<unknown> | null = null;
  #found: string | null = null;

  constructor(connection: Connection, progress: Progress) {
    this.#connection = connection;
    this.#progress = progress;
  }

  /** The done marker that was found; null if there was none. */
  get found(): string | null {
    return this.#found;
  }

  async watch<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>> {
    this.#progress.key ||= keys[0] ?? "";
    const watched = this.#send("WATCH", ...keys);
    // Reads go out in the same write as WATCH and come after it, so they see what is watched.
    const [replies] = await Promise.all([pipeline(this.#connection, queries), watched]);
    this.#progress.deadline.renew();
    const marker = queries.findIndex(({ key }) => isDoneMarker(key));
    if (marker !== -1 && replies[marker] !== null) this.#found = queries[marker]?.key ?? null;
    return replies;
  }

  async watchLast<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>> {
    const replies = this.watch(keys, ...queries);
    this.#multi = this.#send("MULTI");
    const [read] = await Promise.allSettled([replies, this.#multi]);
    if (read.status === "rejected") throw read.reason;
    return read.value;
  }

  /**
   * Makes sure that what is sent from here on is queued, and not carried out one by one: a server that
   * refuses MULTI and not the rest would otherwise write half of a change.
   *
   * @throws {CommandFailed} if MULTI is refused.
   */
  async queues(): Promise<void> {
    this.#multi ??= this.#send("MULTI");
    await this.#multi;
  }

  /** Is not waited for: what follows on the connection comes after it. */
  restart(): void {
    // Nothing is queued, so this ends the queue as DISCARD would, without a right more. It ends the
    // watch as well, but not where MULTI was refused.
    if (this.#multi !== null) this.#connection.sendCommand(["EXEC"]).catch(() => {});
    this.#connection.sendCommand(["UNWATCH"]).catch(() => {});
    this.#multi = null;
  }

  async #send(...command: readonly string[]): Promise<unknown> {
    try {
      return await this.#connection.sendCommand(command);
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/**
 * Queues commands behind a MULTI and executes them, in one write. The replies, an Error for each
 * command that failed by itself.
 *
 * @throws {CommandFailed} if nothing was written, or nobody knows.
 */
async function execute(
  connection: Connection,
  commands: readonly (readonly string[])[],
): Promise<readonly unknown[]> {
  const sent = [...commands, ["EXEC"]].map((command) => connection.sendCommand(command));
  const replies = await Promise.allSettled(sent);
  const executed = replies.at(-1);
  const queued = replies.slice(0, -1);
  if (queued.some((reply) => reply.status === "fulfilled" && reply.value !== "QUEUED")) {
    throw new CommandFailed("lost", new Error("A command in a MULTI was not queued"));
  }
  if (executed?.status !== "fulfilled") {
    // EXEC says only that something was refused before it.
    throw failureOf((queued.find(isRejected) ?? executed)?.reason);
  }
  if (executed.value === null) throw new CommandFailed("conflict", new WatchError());
  // The client's own PING may have been queued before them.
  return (executed.value as readonly unknown[]).slice(-commands.length);
}

/**
 * What a write that was just sent has answered, if it would survive its server.
 *
 * @throws {CommandFailed} `lost` if it would not: nobody knows what becomes of it.
 */
async function confirmed<T>(connection: Connection, key: string, write: Promise<T>): Promise<T> {
  const [written, confirmation] = await Promise.allSettled([write, connection.confirm?.(key)]);
  if (written.status === "rejected") throw written.reason;
  if (isRejected(confirmation)) {
    throw new CommandFailed("lost", failureOf(confirmation.reason).cause);
  }
  if (confirmation.value === false) {
    throw new CommandFailed("lost", new Error("No replica has confirmed the write"));
  }
  return written.value;
}

/** Writes a done marker again, as it is. */
function touch(marker: string): Query<void> {
  const args = ["PEXPIRE", marker, String(keys.done.lifetime)];
  const decode = (reply: unknown) => {
    if (reply instanceof Error) throw refusalOf(marker, reply);
  };
  return { key: marker, args, decode };
}

function isRejected(reply: PromiseSettledResult<unknown>): reply is PromiseRejectedResult {
  return reply.status === "rejected";
}

function newSocket(): CommandFailed {
  return new CommandFailed("unsent", new Error("The connection was lost after MULTI"));
}
