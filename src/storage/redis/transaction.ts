import { keyTable } from "../keys/mod.ts";
import type { StoreEvents } from "./events.ts";
import type { Connection } from "./connection.ts";
import { CommandFailed, failureOf, partialFailures } from "./failure.ts";
import { commandOf, type Mutation } from "./mutation.ts";
import type { Operations, Progress } from "./operations.ts";
import type { Query, Replies } from "./query.ts";
import { decodeAll, send } from "./reader.ts";
import { decodeOr } from "../records/mod.ts";
import type { StoreOperation } from "./store_operation.ts";
import { execute, isDoneMarker, WatchedConnection, type Watching } from "./watched_connection.ts";

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

/** What a step of an operation is: its write is about to leave, has left, and counts. */
export type Step = "sending" | "sent" | "written";

/** For tests, which let a process die at a step. */
export type Observe = (name: StoreOperation, step: Step) => void;

/** What is different on a cluster. */
export interface Splitting {
  /**
   * What a commit writes in the slot of `key`.
   *
   * @throws {RecordCorrupt} if something that belongs there is elsewhere.
   */
  split(key: string, commit: Pick<Commit<unknown>, "guildId" | "mutations">): readonly Mutation[];
  /** A commit that was split counts. */
  committed(guildId: string): void;
}

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

/**
 * Optimistic transactions, and the only place in the bot that knows WATCH and MULTI. A change reads
 * and watches what its decision depends on, decides, and writes if no watched key has changed.
 * Otherwise all of it happens again.
 * https://redis.io/docs/latest/develop/using-commands/transactions/
 *
 * A commit is a list of mutations that know their keys, and names its guild. On one Redis it is one
 * MULTI. On a cluster it is one MULTI in the guild's slot, with an entry for the guild's outbox instead
 * of what belongs to other slots. Where there are replicas, it counts when one of them has it.
 */
export class Transactor {
  readonly #operations: Operations;
  readonly #events: StoreEvents;
  readonly #splitting: Splitting | null;
  readonly #observe: Observe;

  /** `splitting` is null where all keys are on one server. */
  constructor(
    operations: Operations,
    events: StoreEvents,
    splitting: Splitting | null = null,
    observe: Observe = () => {},
  ) {
    this.#operations = operations;
    this.#events = events;
    this.#splitting = splitting;
    this.#observe = observe;
  }

  /** Whether only the keys of one slot can be read and written together. */
  get isSplit(): boolean {
    return this.#splitting !== null;
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
      (connection, progress) => this.#once(connection, progress, { name, key, plan }),
      key,
    );
  }

  /**
   * Reads, and then writes something that may be written twice: one round trip. With it, all that
   * was read counts.
   *
   * @throws {StoreError}
   */
  touch<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    mutation: Mutation,
    ...queries: T
  ): Promise<Replies<T>> {
    const { key } = mutation;
    return this.#operations.run(name, undefined, async (connection, progress) => {
      progress.key ||= key;
      this.#observe(name, "sending");
      const sent = send(connection, [...queries.map(({ args }) => args), commandOf(mutation)]);
      const [replies] = await Promise.all([sent, this.#counts(connection, key)]);
      const written = replies.at(-1);
      if (written instanceof Error) throw failureOf(written);
      this.#observe(name, "written");
      return decodeAll(queries, replies);
    }, key);
  }

  async #once<A>(
    connection: Connection,
    progress: Progress,
    change: Change<A>,
  ): Promise<A> {
    const epoch = connection.socketEpoch;
    const watched = new WatchedConnection(connection, progress, this.isSplit ? change.key : null);
    let executed = false;
    try {
      const verdict = this.#split(change.key, await change.plan(watched));
      const found = connection.confirm ? watched.marker : null;
      if ("answer" in verdict && found === null) return verdict.answer;
      await watched.queues();
      progress.deadline.check();
      // A new socket since MULTI queues nothing: each command would be carried out by itself.
      if (!connection.isReady || connection.socketEpoch !== epoch) throw newSocket();
      executed = true;
      if ("commit" in verdict) {
        return await this.#execute(connection, progress, change, verdict.commit);
      }
      // It was done before. Until that counts, whoever is told otherwise is told something wrong.
      progress.lost = true;
      progress.marker = found;
      await this.#write(connection, change, [renewal(found ?? "")]);
      return verdict.answer;
    } finally {
      // The pool lends connections as they are: the next EXEC there would fail because of our WATCH.
      if (!executed) watched.restart();
    }
  }

  /** Before anything is queued: what cannot be written leaves nothing behind. */
  #split<A>(key: string, verdict: Verdict<A>): Verdict<A> {
    if ("answer" in verdict || this.#splitting === null) return verdict;
    const { commit } = verdict;
    return { commit: { ...commit, mutations: this.#splitting.split(key, commit) } };
  }

  async #execute<A>(
    connection: Connection,
    progress: Progress,
    change: Change<A>,
    commit: Commit<A>,
  ): Promise<A> {
    const { guildId, mutations } = commit;
    const keys = mutations.map(({ key }) => key);
    progress.marker = keys.find(isDoneMarker) ?? null;
    progress.sent = true;
    const commands = [...mutations.map(commandOf), ...commit.tail.map(({ args }) => args)];
    const replies = await this.#write(connection, change, commands);
    // Redis undoes nothing: all else is written, the done marker included. So the change has happened,
    // and the operator has to repair the keys that could not be written.
    for (const corrupt of partialFailures(replies, keys)) this.#events.corrupt(corrupt);
    progress.sent = false;
    progress.deadline.renew();
    if (guildId !== null && mutations.at(-1)?.op === "append") this.#splitting?.committed(guildId);
    return commit.answer(this.#decodeTail(commit, replies));
  }

  /** Executes what a connection that queues is given, and waits until that counts. */
  async #write(
    connection: Connection,
    { name, key }: Change<unknown>,
    commands: readonly (readonly string[])[],
  ): Promise<readonly unknown[]> {
    this.#observe(name, "sending");
    const executed = execute(connection, commands);
    const counts = this.#counts(connection, key);
    // Whatever it comes to, a change that was not made does not wait for it.
    counts.catch(() => {});
    this.#observe(name, "sent");
    const replies = await executed;
    await counts;
    this.#observe(name, "written");
    return replies;
  }

  /** @throws {CommandFailed} if what the connection has just sent may be lost with its server. */
  async #counts(connection: Connection, key: string): Promise<void> {
    let isConfirmed: boolean | undefined;
    try {
      isConfirmed = await connection.confirm?.(key);
    } catch (error) {
      throw new CommandFailed("lost", failureOf(error).cause);
    }
    if (isConfirmed === false) throw new CommandFailed("lost", new Error("No replica has it"));
  }

  #decodeTail(commit: Commit<unknown>, replies: readonly unknown[]): readonly unknown[] {
    return commit.tail.map((query, index) => {
      const reply = replies[commit.mutations.length + index];
      return decodeOr(null, () => query.decode(reply), (error) => this.#events.corrupt(error));
    });
  }
}

/** What is being changed. */
interface Change<A> {
  readonly name: StoreOperation;
  readonly key: string;
  readonly plan: (watching: Watching) => Promise<Verdict<A>>;
}

/** Writes a done marker again as it is, to learn whether it counts. */
function renewal(marker: string): readonly string[] {
  return ["PEXPIRE", marker, String(keyTable.done.lifetime)];
}

function newSocket(): CommandFailed {
  return new CommandFailed("unsent", new Error("The connection was lost after MULTI"));
}
