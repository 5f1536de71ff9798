import type { Drink, PaymentUndone, Session } from "../game/mod.ts";
import {
  type Decision,
  type Invocation,
  RecordCorrupt,
  type Result,
  type Undone,
  type UndoView,
} from "../service/mod.ts";
import { doneMutations, undoMutations } from "./commits.ts";
import { readDone } from "./done_markers.ts";
import { keys } from "./keys/mod.ts";
import { recordsQuery, tabQuery } from "./ledger_queries.ts";
import { debtOf } from "./records/mod.ts";
import { commit, getRecord, getScored, type Verdict, type Watching } from "./redis/mod.ts";
import type { StoreContext } from "./store_context.ts";

/** How far back payments are read that may be undone, in milliseconds: longer than any may be. */
const lookBackMs = 60 * 60_000;

/** The session, and what is decided by; or the answer, if the interaction was carried out before. */
type Seen = UndoView & { readonly session: Session | null; readonly done: Undone | null };

/** Undoes payments. */
export class PaymentUndoing {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /**
   * Undoes a payment. What decides is watched: another payment or undoing meanwhile begins it again.
   */
  undo<R>(
    sessionId: string,
    invocation: Invocation,
    now: number,
    decide: (seen: UndoView) => Decision<PaymentUndone, R>,
  ): Promise<Result<Undone, R>> {
    const { transactor } = this.#context;
    const sessionKey = keys.session(sessionId);
    return transactor.run<Result<Undone, R>>(
      "undo a payment",
      invocation.signal,
      sessionKey,
      async (watching) => {
        const seen = await this.#look(watching, sessionId, invocation, now);
        if (seen.done !== null) return { answer: { committed: seen.done } };
        const decision = decide(seen);
        if ("refuse" in decision) return { answer: { refused: decision.refuse } };
        if (seen.session === null) {
          throw new RecordCorrupt(sessionKey, "it is missing, but has payments");
        }
        const drink = await this.#findDrink(watching, decision.commit);
        return this.#commit(invocation, seen.session, decision.commit, drink);
      },
    );
  }

  async #look(
    watching: Watching,
    sessionId: string,
    invocation: Invocation,
    now: number,
  ): Promise<Seen> {
    const { codecs, onCorrupt } = this.#context;
    const sessionKey = keys.session(sessionId);
    const doneKey = keys.done(sessionId, invocation.id);
    const paymentsKey = keys.sessionPayments(sessionId);
    const correctionsKey = keys.sessionCorrections(sessionId);
    const recent = { from: Math.max(0, now - lookBackMs), to: Number.MAX_SAFE_INTEGER };
    const [done, session, payments, corrections] = await watching.watch(
      [doneKey, sessionKey, paymentsKey, correctionsKey],
      getRecord(doneKey, codecs.done),
      getRecord(sessionKey, codecs.session),
      recordsQuery(paymentsKey, codecs.payment, onCorrupt, recent),
      recordsQuery(correctionsKey, codecs.correction, onCorrupt, recent),
    );
    const answer = done && readDone(doneKey, done, "undo");
    return {
      session,
      done: answer &&
        { undone: answer.undone, debt: answer.debt, standings: null, replayed: true },
      payments,
      corrections,
    };
  }

  /** The drink that is owed again, which says why and by whom. */
  async #findDrink(
    watching: Watching,
    { gameId, drinkId, sessionId, payerId }: PaymentUndone,
  ): Promise<Drink> {
    const { codecs, onCorrupt } = this.#context;
    const drinksKey = keys.drinks(gameId);
    const debtsKey = keys.sessionDebts(sessionId, payerId);
    const [drinks] = await watching.watchLast(
      [drinksKey, debtsKey],
      recordsQuery(drinksKey, codecs.drink, onCorrupt),
      // None has this time: only the type is of interest, as a debt would be lost.
      getScored(debtsKey, { from: 0, to: 0 }),
    );
    const drink = drinks.find(({ id }) => id === drinkId);
    if (drink === undefined) throw new RecordCorrupt(drinksKey, `drink ${drinkId} is missing`);
    return drink;
  }

  #commit<R>(
    { id, person }: Invocation,
    session: Session,
    undone: PaymentUndone,
    drink: Drink,
  ): Verdict<Result<Undone, R>> {
    const debt = { ...debtOf(drink), at: drink.at };
    const mutations = [
      ...undoMutations(this.#context, session, person, undone, drink),
      ...doneMutations(this.#context, session.id, id, { did: "undo", undone, debt }),
    ];
    const tab = tabQuery(keys.sessionTab(session.id), this.#context.onCorrupt);
    return commit(session.guildId, mutations, [tab], ([standings]) => {
      return { committed: { undone, debt, standings, replayed: false } };
    });
  }
}
