import { parseKey } from "../keys/mod.ts";
import type { StoreEvents } from "./events.ts";
import type { Connection } from "./connection.ts";
import { CommandFailed, failureOf, partialFailures, repliesOf } from "./failure.ts";
import { commandOf, type Mutation } from "./mutation.ts";
import type { Operations, Progress } from "./operations.ts";
import type { Query, Replies } from "./query.ts";
import { pipeline } from "./reader.ts";
import { decodeOr } from "../records/mod.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Everything that one change writes: all of it is applied, or nothing. */
export interface Commit<A> {
  /** Id of the interaction or job that made it. */
  readonly id: string;
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
  id: string,
  mutations: readonly Mutation[],
  tail: T,
  answer: (tail: TailReplies<T>) => A,
): Verdict<A> {
  return {
    commit: { id, mutations, tail, answer: (replies) => answer(replies as TailReplies<T>) },
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
}

/**
 * Optimistic transactions, and the only place in the bot that knows WATCH and MULTI. A change reads
 * and watches what its decision depends on, decides, and writes if no watched key has changed.
 * Otherwise all of it happens again.
 * https://redis.io/docs/latest/develop/using-commands/transactions/
 *
 * A commit is a list of mutations that know their keys, and carries an id. Here it is one MULTI. On a
 * cluster, the slot of the game could go first, with the rest in an outbox beside the game, and the
 * other slots follow, each knowing by the id what it has applied. Only this file would change.
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
   * it has to read the done marker, which says whether that write was applied.
   *
   * @throws {StoreError}
   */
  run<A>(
    name: StoreOperation,
    signal: AbortSignal | undefined,
    plan: (watching: Watching) => Promise<Verdict<A>>,
  ): Promise<A> {
    return this.#operations.run(
      name,
      signal,
      (connection, progress) => this.#once(connection, progress, plan),
    );
  }

  async #once<A>(
    connection: Connection,
    progress: Progress,
    plan: (watching: Watching) => Promise<Verdict<A>>,
  ): Promise<A> {
    const epoch = connection.socketEpoch;
    let executed = false;
    try {
      const verdict = await plan(watchOn(connection, progress));
      if ("answer" in verdict) return verdict.answer;
      progress.deadline.check();
      // A new socket since WATCH watches nothing: its MULTI would overwrite anything.
      if (!connection.isReady || connection.socketEpoch !== epoch) throw newSocket();
      executed = true;
      return await this.#execute(connection, progress, verdict.commit);
    } finally {
      // The pool lends connections as they are: the next EXEC there would fail because of our WATCH.
      if (!executed) connection.sendCommand(["UNWATCH"]).catch(() => {});
    }
  }

  async #execute<A>(connection: Connection, progress: Progress, commit: Commit<A>): Promise<A> {
    const multi = connection.multi();
    for (const mutation of commit.mutations) multi.addCommand(commandOf(mutation));
    for (const query of commit.tail) multi.addCommand([...query.args]);
    progress.marker = commit.mutations.map(({ key }) => key).find(isDoneMarker) ?? null;
    progress.sent = true;
    const replies = await this.#replies(multi.exec(), commit);
    progress.sent = false;
    progress.deadline.renew();
    return commit.answer(this.#decodeTail(commit, replies));
  }

  async #replies(executed: Promise<unknown>, commit: Commit<unknown>): Promise<readonly unknown[]> {
    try {
      return await executed as readonly unknown[];
    } catch (error) {
      const keys = commit.mutations.map(({ key }) => key);
      const partial = partialFailures(error, keys);
      if (partial === null) throw failureOf(error);
      // Redis undoes nothing: all else is written, the done marker included. So the change has
      // happened, and the operator has to repair the keys that could not be written.
      for (const corrupt of partial) this.#events.corrupt(corrupt);
      return repliesOf(error);
    }
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

function watchOn(connection: Connection, progress: Progress): Watching {
  return {
    async watch(keys, ...queries) {
      progress.key ||= keys[0] ?? "";
      const watched = connection.sendCommand(["WATCH", ...keys]);
      // Reads go out in the same write as WATCH and come after it, so they see what is watched.
      const [replies] = await Promise.all([
        pipeline(connection, queries),
        watched.catch((error) => {
          throw failureOf(error);
        }),
      ]);
      progress.deadline.renew();
      return replies;
    },
  };
}

function newSocket(): CommandFailed {
  return new CommandFailed("unsent", new Error("The connection was lost after WATCH"));
}
