import type { Connection } from "./connection.ts";
import { failureOf, refusalOf } from "./failure.ts";
import { commandOf, type Expiry, type Mutation } from "./mutation.ts";
import type { Operations } from "./operations.ts";
import type { Query, Replies } from "./query.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Reads values only to show them: GET and HGETALL, perhaps from a cache. */
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
    return this.#operations.run(name, undefined, (connection) => pipeline(connection, queries));
  }

  /**
   * SET … NX: writes a text where nothing stands, in one round trip; false if something does.
   * Saying it twice does no harm, so a lost answer is no reason for doubt.
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

  /** Writes these, each on its own, in one round trip; only what may be written twice. */
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
  // The client writes what is asked in one tick in one go, so this is no loop of round trips.
  const replies = await Promise.all(queries.map((read) => ask(connection, read)));
  return queries.map((read, index) => read.decode(replies[index])) as Replies<T>;
}

/** The reply, or the Error of an error reply. */
async function ask(connection: Connection, read: Query<unknown>): Promise<unknown> {
  try {
    return await connection.sendCommand(read.args);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "refused") return failure.cause;
    throw failure;
  }
}
