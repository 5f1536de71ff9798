import { WatchError } from "redis/dist/lib/errors.js";
import { keyTable, slotOf } from "../keys/mod.ts";
import type { Connection } from "./connection.ts";
import { CommandFailed, failureOf, notAtHome } from "./failure.ts";
import type { Progress } from "./operations.ts";
import type { Query, Replies } from "./query.ts";
import { decodeAll, send } from "./reader.ts";

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
  /** Watches nothing any more: the plan turned out to need more than its last watch, and starts again. */
  restart(): void;
}

/** What a plan watches on a connection, and whether the connection queues yet. */
export class WatchedConnection implements Watching {
  readonly #connection: Connection;
  readonly #progress: Progress;
  readonly #homeKey: string | null;
  /** Whether MULTI was sent, and what was answered. */
  #multi: { reply: unknown } | null = null;
  readonly #found: string[] = [];

  /** All that is watched or read has to be in the slot of `homeKey`, if there is one. */
  constructor(connection: Connection, progress: Progress, homeKey: string | null) {
    this.#connection = connection;
    this.#progress = progress;
    this.#homeKey = homeKey;
  }

  /** The done marker that was found, if one was. */
  get marker(): string | null {
    return this.#found.find(isDoneMarker) ?? null;
  }

  watch<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>> {
    return this.#watch(keys, queries, null);
  }

  watchLast<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    ...queries: T
  ): Promise<Replies<T>> {
    this.#multi = { reply: null };
    return this.#watch(keys, queries, this.#multi);
  }

  /**
   * Makes sure that what is sent from here on is queued, and not carried out one by one: a server that
   * refuses MULTI and not the rest would otherwise write half of a change.
   *
   * @throws {CommandFailed} if MULTI is refused.
   */
  async queues(): Promise<void> {
    if (this.#multi === null) {
      this.#multi = { reply: null };
      [this.#multi.reply] = await send(this.#connection, [["MULTI"]]);
    }
    const { reply } = this.#multi;
    if (reply instanceof Error) throw failureOf(reply);
  }

  /** Is not waited for: what follows on the connection comes after it. */
  restart(): void {
    // Nothing is queued, so this ends the queue as DISCARD would, without a right more. It ends the
    // watch as well, but not where MULTI was refused.
    const end = this.#multi === null ? [] : [["EXEC"]];
    this.#connection.sendCommands([...end, ["UNWATCH"]]).catch(() => {});
    this.#multi = null;
    this.#found.length = 0;
  }

  async #watch<const T extends readonly Query<unknown>[]>(
    keys: readonly string[],
    queries: T,
    multi: { reply: unknown } | null,
  ): Promise<Replies<T>> {
    this.#progress.key ||= keys[0] ?? "";
    if (this.#homeKey !== null) checkHome(this.#homeKey, keys);
    // Reads come after WATCH, so they see what is watched.
    const commands = [["WATCH", ...keys], ...queries.map(({ args }) => args)];
    if (multi !== null) commands.push(["MULTI"]);
    const [watched, ...replies] = await send(this.#connection, commands);
    if (watched instanceof Error) throw failureOf(watched);
    if (multi !== null) multi.reply = replies.pop();
    const decoded = decodeAll(queries, replies);
    this.#progress.deadline.renew();
    queries.forEach((query, index) => this.#found.push(...foundBy(query, decoded[index])));
    return decoded;
  }
}

/** The keys of a query that are there. */
function foundBy({ key, keys = [key] }: Query<unknown>, answer: unknown): readonly string[] {
  const parts: readonly unknown[] = keys.length > 1 && Array.isArray(answer) ? answer : [answer];
  return keys.filter((_, index) => parts[index] !== null);
}

/**
 * On a cluster an id that has no home is refused: an earlier release made it.
 *
 * @throws {RecordCorrupt}
 */
function checkHome(homeKey: string, keys: readonly string[]): void {
  const homeless = keys.find((key) => slotOf(key) !== slotOf(homeKey));
  if (homeless !== undefined) throw notAtHome(homeless);
}

const { pattern } = keyTable.done;
const doneHead = pattern.slice(0, pattern.indexOf("{") + 1);

/** Whether a key is that of a done marker. Every key of every commit is asked: no parser is that fast. */
export function isDoneMarker(key: string): boolean {
  return key.startsWith(doneHead);
}

/**
 * Queues commands behind a MULTI and executes them, in one write. The replies, an Error for each
 * command that failed by itself.
 *
 * @throws {CommandFailed} if nothing was written, or nobody knows.
 */
export async function execute(
  connection: Connection,
  commands: readonly (readonly string[])[],
): Promise<readonly unknown[]> {
  const replies = await send(connection, [...commands, ["EXEC"]]);
  const executed = replies.at(-1);
  const odd = replies.slice(0, -1).filter((reply) => reply !== "QUEUED");
  if (odd.some((reply) => !(reply instanceof Error))) {
    throw new CommandFailed("lost", new Error("A command in a MULTI was not queued"));
  }
  // EXEC says only that something was refused before it.
  if (executed instanceof Error) throw failureOf(odd[0] ?? executed);
  if (executed === null) throw new CommandFailed("conflict", new WatchError());
  // The client's own PING may have been queued before them.
  return (executed as readonly unknown[]).slice(-commands.length);
}
