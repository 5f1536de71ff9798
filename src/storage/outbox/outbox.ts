import { backoffMs, delay, KeyedQueue } from "../../async/mod.ts";
import { RecordCorrupt, StoreError, StoreUnavailable } from "../../service/mod.ts";
import { globOf, keys, tagOf } from "../keys/mod.ts";
import { RecordNewer } from "../records/mod.ts";
import { getEntries, getLength, type Query, scanKeys, type StreamEntry } from "../redis/mod.ts";
import { decodeEntry, entryName, type OutboxEntry } from "./entry.ts";
import { applyTo, type OutboxContext } from "./target.ts";
import { type OutboxStats, WaitingGuilds } from "./waiting.ts";

/** Entries per round, and keys per page of a SCAN. */
const pageSize = 100;
/** After a failure it is tried again after this long, then after twice as long, and so on. */
const firstPauseMs = 250;
const longestPauseMs = 60_000;

/** An entry that this release cannot apply, or not yet. */
export interface LeftEntry {
  /** The outbox's key, and the entry's id. */
  readonly name: string;
  /** Null if another program has made it. */
  readonly text: string | null;
}

/**
 * What a guild's commits have still to write outside its slot. The EXEC that commits appends it to the
 * guild's outbox; the process that committed applies it at once, and any other what one that died has
 * left. Every effect happens exactly once:
 *
 * - The ids of entries grow: a stream keeps its last id, and is never deleted.
 * - The effects on one target, which is all that shares a hash tag, are one EXEC with the id of the
 *   last entry, under WATCH of that mark. What the mark knows is not applied again: not by another
 *   process, not after a lost answer, not from a list of long ago.
 * - Entries are applied from the oldest on, and deleted when all of their targets have them. So a mark
 *   that is set skips nothing.
 * - Nothing is applied before a replica has the entry, and nothing is deleted before a replica has the
 *   effects. So a master that is lost takes neither half alone with it.
 *
 * An entry that nobody can read is said once and stays where it is; what comes after it is applied. One
 * of a newer release stops this process: the others apply it.
 */
export class Outbox implements AsyncDisposable {
  readonly #context: OutboxContext;
  readonly #queue = new KeyedQueue(() =>
    new StoreUnavailable("Cannot apply an outbox: the store is closed")
  );
  /** Guilds whose turn to be applied is still to come. */
  readonly #due = new Set<string>();
  readonly #waits = new WaitingGuilds();
  #applied = 0;
  readonly #failures = new Map<string, number>();
  readonly #running = new Set<Promise<void>>();
  readonly #said = new Set<string>();
  readonly #closing = new AbortController();

  constructor(context: OutboxContext) {
    this.#context = context;
  }

  /** Applies a guild's outbox without making the caller wait, again and again until that works. */
  soon(guildId: string): void {
    if (this.#due.has(guildId) || this.#closing.signal.aborted) return;
    this.#due.add(guildId);
    this.#waits.add(guildId);
    const running = this.#applyOrLater(guildId).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Waits for what `soon` began, but not for what has to be tried again. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** How far behind it is. @throws {StoreError} */
  async stats(): Promise<OutboxStats> {
    const { oldestMs, ids } = this.#waits;
    const queries = ids.map((id) => getLength(keys.outbox(id)));
    const lengths = ids.length === 0
      ? []
      : await this.#context.reader.read("read an outbox", ...queries);
    const entries = lengths.reduce((sum, length) => sum + length, 0);
    return { entries, oldestMs, applied: this.#applied };
  }

  /** Applies what processes that died have left, one guild after the other. How many guilds had some. */
  async sweep(): Promise<number> {
    let guilds = 0;
    for await (const guildId of this.#waiting()) {
      await this.#applyOrLater(guildId);
      guilds++;
    }
    return guilds;
  }

  /** Applies all that is in any outbox. What stays. @throws {StoreError} if some of it has to wait. */
  async applyAll(): Promise<readonly LeftEntry[]> {
    const left: LeftEntry[] = [];
    for await (const guildId of this.#waiting()) left.push(...await this.apply(guildId));
    return left;
  }

  /** Applies all that is in a guild's outbox. What stays. @throws {StoreError} if some of it has to wait. */
  apply(guildId: string): Promise<readonly LeftEntry[]> {
    return this.#queue.run(guildId, this.#closing.signal, async () => {
      this.#due.delete(guildId);
      const left = await this.#applyPages(guildId);
      this.#failures.delete(guildId);
      this.#waits.applied(guildId, this.#due.has(guildId));
      return left;
    });
  }

  /** Finishes what runs, and tries nothing again. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.settled();
    this.#closing.abort();
  }

  /** Guilds with something in their outbox. */
  async *#waiting(): AsyncGenerator<string> {
    const { reader } = this.#context;
    const page = (cursor: string) => scanKeys(globOf("outbox"), cursor, pageSize);
    for await (const found of reader.pages("scan", page)) {
      const lengths = await reader.read("read an outbox", ...found.map(getLength));
      yield* found.filter((_, index) => (lengths[index] ?? 0) > 0).map(tagOf);
    }
  }

  async #applyOrLater(guildId: string): Promise<void> {
    try {
      await this.apply(guildId);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error instanceof RecordCorrupt) this.#sayOnce(error);
      const failures = (this.#failures.get(guildId) ?? 0) + 1;
      this.#failures.set(guildId, failures);
      const ms = backoffMs(failures, firstPauseMs, longestPauseMs, this.#context.random);
      void delay(ms, this.#closing.signal).then(() => this.soon(guildId));
    }
  }

  async #applyPages(guildId: string): Promise<readonly LeftEntry[]> {
    const { transactor } = this.#context;
    const key = keys.outbox(guildId);
    const expiry = { inMs: keys.outboxMark.lifetime };
    const mark = { op: "set", key: keys.outboxMark(guildId), value: "1", expiry } as const;
    const left: LeftEntry[] = [];
    let after: string | null = null;
    for (;;) {
      // The mark is written after the read: where a replica has it, it has all that was read.
      const query: Query<readonly StreamEntry[]> = getEntries(key, after, pageSize);
      const [page] = await transactor.touch("read an outbox", mark, query);
      const { entries, isBlocked } = this.#readable(key, page);
      if (entries.length > 0) await this.#applyEntries(guildId, entries);
      const readIds = new Set(entries.map(({ id }) => id));
      const unread = page.filter(({ id }) => !readIds.has(id));
      left.push(...unread.map(({ id, text }) => ({ name: entryName(key, id), text })));
      const last = page.at(-1);
      if (isBlocked || last === undefined || page.length < pageSize) return left;
      after = last.id;
    }
  }

  /** The entries of a page that this release may apply. */
  #readable(
    key: string,
    page: readonly StreamEntry[],
  ): { readonly entries: readonly OutboxEntry[]; readonly isBlocked: boolean } {
    const entries: OutboxEntry[] = [];
    for (const { id, text } of page) {
      try {
        entries.push(decodeEntry(key, id, text));
      } catch (error) {
        if (!(error instanceof RecordCorrupt)) throw error;
        this.#sayOnce(error);
        if (error instanceof RecordNewer) return { entries, isBlocked: true };
      }
    }
    return { entries, isBlocked: false };
  }

  /** Applies these to all of their targets, and deletes those that all have. */
  async #applyEntries(guildId: string, entries: readonly OutboxEntry[]): Promise<void> {
    const numbered = entries.flatMap(({ id, effects }) =>
      effects.map((effect) => ({ id, effect }))
    );
    const targets = [...Map.groupBy(numbered, ({ effect }) => tagOf(effect.key))];
    const results = await Promise.allSettled(
      targets.map(([tag, effects]) => applyTo(this.#context, tag, guildId, effects)),
    );
    const waiting = new Set(
      targets.filter((_, index) => results[index]?.status === "rejected").map(([tag]) => tag),
    );
    const ids = entries.filter(({ effects }) => !effects.some(({ key }) => waiting.has(tagOf(key))))
      .map(({ id }) => id);
    const done = { op: "removeEntries", key: keys.outbox(guildId), ids } as const;
    if (ids.length > 0) await this.#context.transactor.touch("clear an outbox", done);
    this.#applied += ids.length;
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }

  #sayOnce(error: RecordCorrupt): void {
    if (this.#said.has(error.message)) return;
    this.#said.add(error.message);
    this.#context.onCorrupt(error);
  }
}
