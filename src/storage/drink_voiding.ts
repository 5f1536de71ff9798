import { type Drink, type DrinkVoided, markVoided } from "../game/mod.ts";
import {
  type Decision,
  type GameView,
  type Invocation,
  RecordCorrupt,
  type Result,
  type Voided,
  type VoidView,
} from "../service/mod.ts";
import { doneMutations, keepGame, voidMutations } from "./commits.ts";
import { readDone } from "./done_markers.ts";
import { keys } from "./keys/mod.ts";
import { debtsQuery, recordsQuery, tabQuery } from "./ledger_queries.ts";
import { commit, getRecord, orElse, type Verdict, type Watching } from "./redis/mod.ts";
import { type StoreContext, viewQueries } from "./store_context.ts";

/** What is decided by, and the text of the debt, if the drink is owed. */
type Seen = VoidView & { readonly member: string | null; readonly view: GameView | null };

/** Voids drinks. */
export class DrinkVoiding {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Voids a drink. A payment of it meanwhile begins it again. */
  voidDrink<R>(
    gameId: string,
    drinkId: string,
    invocation: Invocation,
    decide: (seen: VoidView | null) => Decision<DrinkVoided, R>,
  ): Promise<Result<Voided, R>> {
    const { transactor, codecs, onCorrupt } = this.#context;
    const drinksKey = keys.drinks(gameId);
    const doneKey = keys.done(gameId, invocation.id);
    const [game, board] = viewQueries(this.#context, gameId);
    return transactor.run<Result<Voided, R>>(
      "void a drink",
      invocation.signal,
      drinksKey,
      async (watching) => {
        const [done, drinks, played, shown] = await watching.watch(
          [doneKey, drinksKey, keys.game(gameId)],
          getRecord(doneKey, codecs.done),
          recordsQuery(drinksKey, codecs.drink, onCorrupt),
          // One that cannot be read stops no correction of its drinks.
          orElse(game, null, onCorrupt),
          board,
        );
        if (done !== null) {
          const { voided, drink } = readDone(doneKey, done, "correct");
          const committed = { voided, drink, view: null, standings: null, replayed: true };
          return { answer: { committed } };
        }
        const drink = drinks.find(({ id }) => id === drinkId);
        const view = played && { game: played, board: shown };
        const seen = drink === undefined ? null : await this.#look(watching, drink, view);
        const decision = decide(seen);
        if ("refuse" in decision) return { answer: { refused: decision.refuse } };
        if (seen === null) throw new TypeError(`Cannot void drink ${drinkId}: there is none`);
        return this.#commit(gameId, invocation, seen, decision.commit);
      },
    );
  }

  async #look(watching: Watching, drink: Drink, view: GameView | null): Promise<Seen> {
    const { codecs, onCorrupt } = this.#context;
    const { sessionId, toId } = drink;
    const sessionKey = keys.session(sessionId);
    const debtsKey = keys.sessionDebts(sessionId, toId);
    const correctionsKey = keys.sessionCorrections(sessionId);
    const [session, debts, corrections] = await watching.watchLast(
      [sessionKey, debtsKey, correctionsKey],
      getRecord(sessionKey, codecs.session),
      debtsQuery(debtsKey, codecs, onCorrupt),
      recordsQuery(correctionsKey, codecs.correction, onCorrupt),
    );
    if (session === null) throw new RecordCorrupt(sessionKey, "it is missing, but has drinks");
    const member = debts.find(({ debt }) => debt.drinkId === drink.id)?.member ?? null;
    return {
      drink,
      session,
      view,
      member,
      isOwed: member !== null,
      corrections,
    };
  }

  #commit<R>(
    gameId: string,
    { id }: Invocation,
    { session, drink, member, view: before }: Seen,
    voided: DrinkVoided,
  ): Verdict<Result<Voided, R>> {
    if (member === null) throw new TypeError(`Cannot void drink ${drink.id}: it is not owed`);
    const view = before && { ...before, game: markVoided(before.game, voided) };
    const mutations = [
      ...voidMutations(this.#context, session, voided, drink, member),
      ...view === null ? [] : [keepGame(this.#context, view.game)],
      ...doneMutations(this.#context, gameId, id, { did: "correct", voided, drink }),
    ];
    const tab = tabQuery(keys.sessionTab(session.id), this.#context.onCorrupt);
    return commit(session.guildId, mutations, [tab], ([standings]) => {
      return { committed: { voided, drink, view, standings, replayed: false } };
    });
  }
}
