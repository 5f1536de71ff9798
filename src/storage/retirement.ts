import { type Book, bookEnd } from "./bookings.ts";
import { keys } from "./keys.ts";
import type { Mutation } from "./mutation.ts";
import { getCommonMembers, getFields, getMembers, getRecord, getTime } from "./read.ts";
import type { Session } from "../game/mod.ts";
import { playersOf } from "./tab.ts";
import { commit, type Transactor, type Verdict } from "./transaction.ts";

/**
 * Gives a closed session's ledger its end. Session, games, tab, debts, payments and drinks get one
 * and the same instant, LEDGER_RETENTION from now by the server's clock, as soon as the session is
 * closed and no game of it lives. From then on nothing adds games or drinks to it; a payment watches
 * the session and gives what it creates the same end.
 */
export class Retirement {
  readonly #transactor: Transactor;
  readonly #book: Book;
  readonly #running = new Set<Promise<unknown>>();

  constructor(transactor: Transactor, book: Book) {
    this.#transactor = transactor;
    this.#book = book;
  }

  /** Retires a session behind the back of whoever noticed. If that fails, the janitor will do it. */
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
   * Retires a session if it is closed and none of its games lives; true if it is retired now. Does
   * nothing to one that is already.
   *
   * @throws {StoreError}
   */
  retire(sessionId: string): Promise<boolean> {
    return this.#transactor.run("retire a session", undefined, async (watching) => {
      const [session, liveIds, gameIds, fields, now] = await watching.watch(
        [keys.session(sessionId)],
        getRecord(keys.session(sessionId), this.#book.codecs.session),
        getCommonMembers(keys.sessionGames(sessionId), keys.activeGames()),
        getMembers(keys.sessionGames(sessionId)),
        getFields(keys.sessionTab(sessionId)),
        getTime(),
      );
      if (session === null || session.expiresAt !== null) return forget(sessionId);
      if (session.closedAt === null || liveIds.length > 0) return { answer: false };
      const retired = { ...session, expiresAt: now + this.#book.retention.ledgerMs };
      const mutations = this.#bookRetirement(retired, gameIds, playersOf(fields));
      return commit(`retire ${sessionId}`, mutations, [], () => true);
    });
  }

  #bookRetirement(
    session: Session,
    gameIds: readonly string[],
    playerIds: readonly string[],
  ): readonly Mutation[] {
    const { id, expiresAt } = session;
    return [
      { op: "set", key: keys.session(id), value: this.#book.codecs.session.encode(session) },
      ...bookEnd(expiresAt, [
        keys.session(id),
        keys.sessionGames(id),
        keys.sessionTab(id),
        keys.sessionPayments(id),
        ...playerIds.map((playerId) => keys.sessionDebts(id, playerId)),
        ...gameIds.map((gameId) => keys.drinks(gameId)),
      ]),
      { op: "removeMembers", key: keys.closedSessions(), members: [id] },
    ];
  }
}

/** A session that is gone, or has its end already, has nothing left to retire. */
function forget(sessionId: string): Verdict<boolean> {
  const forgotten: Mutation = {
    op: "removeMembers",
    key: keys.closedSessions(),
    members: [sessionId],
  };
  return commit(`forget ${sessionId}`, [forgotten], [], () => true);
}
