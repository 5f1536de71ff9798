import {
  type Correction,
  type Drink,
  type DrinkVoided,
  type GameResult,
  payDrink,
  type Payment,
  type PaymentUndone,
  type Session,
  type TabCounts,
  type TabLine,
} from "../game/mod.ts";
import {
  type Debt,
  type Decision,
  type DrinkLedger,
  type Invocation,
  type LookBack,
  type Paid,
  RecordCorrupt,
  type Result,
  type Undone,
  type UndoView,
  type Voided,
  type VoidView,
} from "../service/mod.ts";
import { doneMutations, paymentMutations } from "./commits.ts";
import { lookBackOf, lookBackQueries } from "./evening.ts";
import { DrinkVoiding } from "./drink_voiding.ts";
import { debtsQuery, type OpenDebt, recordsQuery, tabQuery } from "./ledger_queries.ts";
import { PaymentUndoing } from "./payment_undoing.ts";
import type { StoreContext } from "./store_context.ts";
import { keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import {
  commit,
  getHash,
  getRecord,
  getScored,
  orElse,
  type Verdict,
  type Watching,
} from "./redis/mod.ts";
import { readCounts } from "./tab.ts";

/** What is open in one session. */
interface OpenSession {
  readonly sessionId: string;
  readonly session: Session | null;
  readonly debts: readonly OpenDebt[];
  /** Whether a payment can be added: it would be lost, and the rest of the change made. */
  readonly takesPayments: boolean;
}

const nothingPaid: Paid = { payments: [], debts: [], left: 0, standings: null, replayed: false };

/** Drinks, payments and tabs on Redis. */
export class DrinkLedgerRepository implements DrinkLedger {
  readonly #context: StoreContext;
  readonly #undoing: PaymentUndoing;
  readonly #voiding: DrinkVoiding;

  constructor(context: StoreContext) {
    this.#context = context;
    this.#undoing = new PaymentUndoing(context);
    this.#voiding = new DrinkVoiding(context);
  }

  async drinks(
    gameId: string,
    between?: { readonly from: number; readonly to: number },
  ): Promise<readonly Drink[]> {
    const { reader, codecs, onCorrupt } = this.#context;
    const key = keys.drinks(gameId);
    const query = recordsQuery(key, codecs.drink, onCorrupt, between);
    const [found] = await reader.read("read drinks", query);
    return found;
  }

  async payments(sessionId: string): Promise<readonly Payment[]> {
    const { reader, codecs, onCorrupt } = this.#context;
    const key = keys.sessionPayments(sessionId);
    const query = recordsQuery(key, codecs.payment, onCorrupt);
    const [found] = await reader.read("read payments", query);
    return found;
  }

  async corrections(sessionId: string): Promise<readonly Correction[]> {
    const { reader, codecs, onCorrupt } = this.#context;
    const key = keys.sessionCorrections(sessionId);
    const query = recordsQuery(key, codecs.correction, onCorrupt);
    const [found] = await reader.read("read corrections", query);
    return found;
  }

  async results(sessionId: string): Promise<readonly GameResult[]> {
    const { reader, codecs, onCorrupt } = this.#context;
    const key = keys.sessionResults(sessionId);
    const query = recordsQuery(key, codecs.result, onCorrupt);
    const [found] = await reader.read("read results", query);
    return found;
  }

  async lookBack(sessionId: string): Promise<LookBack> {
    const queries = lookBackQueries(this.#context, sessionId);
    return lookBackOf(...await this.#context.views.read("look back on a session", ...queries));
  }

  sessionTab(sessionId: string): Promise<readonly TabLine[]> {
    return this.#tab(keys.sessionTab(sessionId));
  }

  guildTab(guildId: string): Promise<readonly TabLine[]> {
    return this.#tab(keys.guildTab(guildId));
  }

  async debts(
    sessionIds: readonly string[],
    playerId: string,
  ): Promise<readonly (readonly Debt[])[]> {
    return await this.#debts(sessionIds.map((id) => keys.sessionDebts(id, playerId)));
  }

  async debtsOf(
    sessionId: string,
    playerIds: readonly string[],
  ): Promise<readonly (readonly Debt[])[]> {
    return await this.#debts(playerIds.map((id) => keys.sessionDebts(sessionId, id)));
  }

  async counts(playerId: string): Promise<TabCounts> {
    const { views, onCorrupt } = this.#context;
    const key = keys.playerDrinks(playerId);
    const [fields] = await views.read("read counts", getHash(key));
    return readCounts(key, fields, "", onCorrupt) ?? { received: 0, assigned: 0, paid: 0 };
  }

  pay(
    sessionIds: readonly string[],
    invocation: Invocation,
    count: number,
    now: number,
  ): Promise<Paid> {
    const key = keys.session(sessionIds[0] ?? "none");
    return this.#context.transactor.run("pay drinks", invocation.signal, key, async (watching) => {
      const seen = await Promise.all(
        sessionIds.map((id, index) =>
          this.#look(watching, id, invocation, index === sessionIds.length - 1)
        ),
      );
      const replay = seen.find(({ paid }) => paid !== null)?.paid;
      if (replay) return { answer: replay };
      const open = seen.find(({ debts }) => debts.length > 0);
      if (!open) return { answer: nothingPaid };
      return this.#commitPayment(invocation, open, count, now);
    });
  }

  undo<R>(
    sessionId: string,
    invocation: Invocation,
    now: number,
    decide: (seen: UndoView) => Decision<PaymentUndone, R>,
  ): Promise<Result<Undone, R>> {
    return this.#undoing.undo(sessionId, invocation, now, decide);
  }

  voidDrink<R>(
    gameId: string,
    drinkId: string,
    invocation: Invocation,
    decide: (seen: VoidView | null) => Decision<DrinkVoided, R>,
  ): Promise<Result<Voided, R>> {
    return this.#voiding.voidDrink(gameId, drinkId, invocation, decide);
  }

  async #debts(debtKeys: readonly string[]): Promise<readonly (readonly Debt[])[]> {
    const { views, codecs, onCorrupt } = this.#context;
    const queries = debtKeys.map((key) => debtsQuery(key, codecs, onCorrupt));
    const open = await views.read("read debts", ...queries);
    return open.map((debts) => debts.map(({ debt }) => debt));
  }

  async #tab(key: string): Promise<readonly TabLine[]> {
    const { views, onCorrupt } = this.#context;
    const [lines] = await views.read("read a tab", tabQuery(key, onCorrupt));
    return lines;
  }

  /** What a player owes in a session, and whether this invocation has paid there already. */
  async #look(
    watching: Watching,
    sessionId: string,
    invocation: Invocation,
    isLast: boolean,
  ): Promise<OpenSession & { readonly paid: Paid | null }> {
    const { codecs, onCorrupt } = this.#context;
    const doneKey = keys.done(sessionId, invocation.id);
    const debtsKey = keys.sessionDebts(sessionId, invocation.person.id);
    const sessionKey = keys.session(sessionId);
    const paymentsKey = keys.sessionPayments(sessionId);
    const watched = [debtsKey, doneKey, sessionKey];
    const queries = [
      getRecord(doneKey, codecs.done),
      orElse(getRecord(sessionKey, codecs.session), null, onCorrupt),
      debtsQuery(debtsKey, codecs, onCorrupt),
      // None has this time: only the type of the key is of interest.
      orElse(getScored(paymentsKey, { from: 0, to: 0 }), null, onCorrupt),
    ] as const;
    const [done, session, debts, payable] = isLast
      ? await watching.watchLast(watched, ...queries)
      : await watching.watch(watched, ...queries);
    const seen = { sessionId, session, debts, takesPayments: payable !== null };
    if (done === null) return { ...seen, paid: null };
    const { payments, debts: settled, left } = readDone(doneKey, done, "pay");
    return { ...seen, paid: { payments, debts: settled, left, standings: null, replayed: true } };
  }

  #commitPayment(
    invocation: Invocation,
    { sessionId, session, debts, takesPayments }: OpenSession,
    count: number,
    now: number,
  ): Verdict<Paid> {
    if (session === null) {
      throw new RecordCorrupt(
        keys.session(sessionId),
        "it is missing or cannot be read, but has debts",
      );
    }
    if (!takesPayments) {
      throw new RecordCorrupt(keys.sessionPayments(sessionId), "it holds another type of value");
    }
    const settled = debts.slice(0, count);
    const toId = invocation.person.id;
    const payments = settled.map(({ debt: { drinkId: id, gameId } }) =>
      payDrink({ id, gameId, sessionId, toId }, invocation.id, now)
    );
    const paid = {
      payments,
      debts: settled.map(({ debt }) => debt),
      left: debts.length - settled.length,
    };
    const members = settled.map(({ member }) => member);
    const mutations = [
      ...paymentMutations(this.#context, session, invocation.person, payments, members),
      ...doneMutations(this.#context, sessionId, invocation.id, { did: "pay", ...paid }),
    ];
    const tab = tabQuery(keys.sessionTab(sessionId), this.#context.onCorrupt);
    return commit(session.guildId, mutations, [tab], ([standings]) => {
      return { ...paid, standings, replayed: false };
    });
  }
}
