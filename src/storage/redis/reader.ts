import type { Connection } from "./connection.ts";
import { failureOf, refusalOf } from "./failure.ts";
import { commandOf, type Expiry, type Mutation } from "./mutation.ts";
import type { Operations } from "./operations.ts";
import type { Page, Query, Replies } from "./query.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Reads values only to show them, perhaps from a cache or a replica. */
export interface ViewReader {
  /** Reads all of these in one round trip. @throws {StoreError} */
  read<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    ...queries: T
  ): Promise<Replies<T>>;
}

/** Reads, and writes that need no transaction. */
export class Reader implements ViewReader {
  readonly #operations: Operations;

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  read<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    ...queries: T
  ): Promise<Replies<T>> {
    return this.#operations.run(name, undefined, (connection, progress) => {
      progress.key ||= queries[0]?.key ?? "";
      return pipeline(connection, queries);
    });
  }

  /** Reads page after page of a SCAN or SSCAN, one round trip each; empty pages are left out. */
  async *pages(
    name: StoreOperation,
    page: (cursor: string) => Query<Page>,
  ): AsyncGenerator<readonly string[]> {
    let cursor = "0";
    do {
      const [next] = await this.read(name, page(cursor));
      cursor = next.cursor;
      if (next.items.length > 0) yield next.items;
    } while (cursor !== "0");
  }

  /**
   * SET … NX: writes a key that does not exist, in one round trip; false if it does exist. After a
   * lost answer it may be sent again.
   */
  async setIfAbsent(
    name: StoreOperation,
    key: string,
    value: string,
    expiry: Expiry,
  ): Promise<boolean> {
    const args = [...commandOf({ op: "set", key, value, expiry }), "NX"];
    const written: Query<boolean> = { key, args, decode: (reply) => isOk(key, reply) };
    const [isWritten] = await this.read(name, written);
    return isWritten;
  }

  /** Writes these, each on its own, in one round trip. A retry may write them twice. */
  async write(name: StoreOperation, mutations: readonly Mutation[]): Promise<void> {
    const writes = mutations.map((mutation): Query<void> => ({
      key: mutation.key,
      args: commandOf(mutation),
      decode: (reply) => {
        if (reply instanceof Error) throw refusalOf(mutation.key, reply);
      },
    }));
    await this.read(name, ...writes);
  }
}

function isOk(key: string, reply: unknown): boolean {
  if (reply instanceof Error) throw refusalOf(key, reply);
  return reply === "OK";
}

/** Sends all of these at once and waits for their replies: one round trip. */
export async function pipeline<const T extends readonly Query<unknown>[]>(
  connection: Connection,
  queries: T,
): Promise<Replies<T>> {
  const replies = await send(connection, queries.map(({ args }) => args));
  return decodeAll(queries, replies);
}

/**
 * Sends these together. Their answers, in order; where one is refused, the Error that says so.
 *
 * @throws {CommandFailed} if they were not sent, or their answers are lost.
 */
export async function send(
  connection: Connection,
  commands: readonly (readonly string[])[],
): Promise<readonly unknown[]> {
  try {
    return await connection.sendCommands(commands);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * What the replies to these queries mean.
 *
 * @throws {CommandFailed} if the server is not the one to ask.
 */
export function decodeAll<const T extends readonly Query<unknown>[]>(
  queries: T,
  replies: readonly unknown[],
): Replies<T> {
  for (const reply of replies) {
    if (!(reply instanceof Error)) continue;
    const failure = failureOf(reply);
    if (failure.kind !== "refused") throw failure;
  }
  return queries.map((query, index) => query.decode(replies[index])) as Replies<T>;
}
