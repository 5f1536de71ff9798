import type { Session } from "../game/mod.ts";
import { expiryMutations, type WriteContext } from "./commits.ts";
import { liveGamesQuery } from "./guild_queries.ts";
import { keys } from "./keys/mod.ts";
import {
  commit,
  getFields,
  getMembers,
  getRecord,
  getTime,
  type Mutation,
  type Reader,
  type Transactor,
} from "./redis/mod.ts";
import { playersOf } from "./tab.ts";

/** Keys whose end is set per round trip. */
const batchSize = 1000;

/**
 * Sets the end of a closed session's ledger: one instant for session, games, tab, debts, payments and
 * drinks, LEDGER_RETENTION from now by the server's clock, as soon as the session is closed and no
 * game of it is live. The session's record comes first: it fixes the instant. From then on nothing
 * adds games or drinks, and a payment, which watches that record, gives what it creates the same end.
 * So the rest can follow in batches, and again after a crash.
 */
export class Retirement {
  readonly #reader: Reader;
  readonly #transactor: Transactor;
  readonly #context: WriteContext;
  readonly #filled: () => Promise<void>;
  readonly #running = new Set<Promise<unknown>>();

  constructor(
    reader: Reader,
    transactor: Transactor,
    context: WriteContext,
    filled: () => Promise<void>,
  ) {
    this.#filled = filled;
    this.#reader = reader;
    this.#transactor = transactor;
    this.#context = context;
  }

  /** Retires a session without making the caller wait. If that fails, the janitor will do it. */
  retireSoon(sessionId: string): void {
    const running = this.retire(sessionId).catch(() => false)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Waits for what `retireSoon` began. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  /**
   * Retires a session if it is closed and none of its games is live; true if it is retired now, or
   * was before.
   *
   * @throws {StoreError}
   */
  async retire(sessionId: string): Promise<boolean> {
    await this.#filled();
    const session = await this.#fixEnd(sessionId);
    if (session !== null && session.expiresAt === null) return false;
    if (session !== null) await this.#endLedger(session);
    await this.#forgetClosed(sessionId, session?.guildId ?? null);
    return true;
  }

  /** On a cluster it follows its addition, which may still be in the outbox of its guild. */
  async #forgetClosed(sessionId: string, guildId: string | null): Promise<void> {
    const removal: Mutation = {
      op: "removeMembers",
      key: keys.closedSessions(),
      members: [sessionId],
    };
    if (guildId === null || !this.#transactor.isSplit) {
      return await this.#reader.write("forget a closed session", [removal]);
    }
    const key = keys.session(sessionId);
    await this.#transactor.run<void>(
      "forget a closed session",
      undefined,
      key,
      async (watching) => {
        await watching.watchLast([key]);
        return commit(guildId, [removal], [], () => {});
      },
    );
  }

  /** The session as it is now: with an end, unless it is open or a game of it is live. */
  #fixEnd(sessionId: string): Promise<Session | null> {
    const key = keys.session(sessionId);
    const { codecs, retention } = this.#context;
    return this.#transactor.run<Session | null>(
      "retire a session",
      undefined,
      key,
      async (watching) => {
        const [session] = await watching.watch([key], getRecord(key, codecs.session));
        if (session === null || session.closedAt === null || session.expiresAt !== null) {
          return { answer: session };
        }
        const [liveIds, now] = await watching.watchLast(
          [key],
          liveGamesQuery(sessionId, session.guildId),
          getTime(),
        );
        if (liveIds.length > 0) return { answer: session };
        const atMs = now + retention.ledgerMs;
        const retired: Session = { ...session, expiresAt: atMs };
        const value = codecs.session.encode(key, retired);
        const set = { op: "set", key, value, expiry: { atMs } } as const;
        return commit(session.guildId, [set], [], () => retired);
      },
    );
  }

  async #endLedger({ id, expiresAt }: Session): Promise<void> {
    const [gameIds, fields] = await this.#reader.read(
      "read a session's games",
      getMembers(keys.sessionGames(id)),
      getFields(keys.sessionTab(id)),
    );
    const ends = expiryMutations(expiresAt, [
      ...gameIds.map((gameId) => keys.drinks(gameId)),
      ...playersOf(fields).map((playerId) => keys.sessionDebts(id, playerId)),
      keys.sessionPayments(id),
      keys.sessionCorrections(id),
      keys.sessionResults(id),
      keys.sessionTab(id),
      keys.sessionGames(id),
    ]);
    for (let start = 0; start < ends.length; start += batchSize) {
      await this.#reader.write("retire a session", ends.slice(start, start + batchSize));
    }
  }
}
