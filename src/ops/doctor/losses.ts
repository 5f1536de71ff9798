import type { Drink } from "../../game/mod.ts";
import { isCount, keys } from "../../storage/mod.ts";
import { AllTime } from "./all_time.ts";
import type { SessionLedger } from "./session_ledger.ts";
import type { StoreContents } from "./store_contents.ts";

/**
 * Ledgers with what they have lost among their gaps. Drinks and payments are counted in several
 * places, so what is gone from a ledger has witnesses: debts, the session's tab, the all-time tab. One
 * of them alone may itself be wrong, and is repaired. Where two agree that something was there, the
 * ledger is what is wrong, and what follows from it must be left alone.
 */
export function withLosses(
  contents: StoreContents,
  ledgers: readonly SessionLedger[],
): readonly SessionLedger[] {
  const allTime = new AllTime(contents, ledgers);
  return ledgers.map((ledger) => {
    if (ledger.session === null || ledger.gaps.length > 0) return ledger;
    const losses = new Losses(contents, ledger, ledger.session.guildId, allTime);
    const corrections = losses.corrections();
    const gaps = [
      losses.paidDrinks(),
      losses.drinks(),
      losses.payments(),
      corrections,
      losses.results(),
    ];
    return {
      ...ledger,
      lacksCorrections: corrections.length > 0,
      gaps: gaps.find((each) => each.length > 0) ?? [],
    };
  });
}

/** What one session's ledger has lost. */
class Losses {
  readonly #contents: StoreContents;
  readonly #ledger: SessionLedger;
  readonly #guildId: string;
  readonly #allTime: AllTime;
  readonly #drinkIds: ReadonlySet<string>;

  constructor(contents: StoreContents, ledger: SessionLedger, guildId: string, allTime: AllTime) {
    this.#contents = contents;
    this.#ledger = ledger;
    this.#guildId = guildId;
    this.#allTime = allTime;
    this.#drinkIds = new Set(ledger.records.drinks.map(({ id }) => id));
  }

  /** Drinks that a payment names: it is a record of the ledger itself, and needs no second witness. */
  paidDrinks(): readonly string[] {
    return this.#goneGames(this.#ledger.records.payments);
  }

  /** Drinks that are debts or on the tab, of games whose record does not decide it any more. */
  drinks(): readonly string[] {
    const { debts, gameIds } = this.#ledger;
    const owed = [...debts].filter(([playerId]) => this.#beyond(playerId, "received") !== 0)
      .flatMap(([, each]) => this.#goneGames(each));
    const hasEmptyGame = gameIds.some((id) =>
      !this.#contents.game.has(id) && !this.#contents.drinks.has(id)
    );
    const isCounted = this.#playerIds().some((id) => {
      const beyond = this.#beyond(id, "received") ?? 0;
      return beyond > 0 && (this.#excess(id, "received") ?? 0) >= beyond;
    });
    const counted = owed.length === 0 && hasEmptyGame && isCounted
      ? ["drinks on its tab are in no ledger"]
      : [];
    return [...new Set([...owed, ...counted])];
  }

  /** Payments of drinks that are no debts any more. */
  payments(): readonly string[] {
    const paid = new Set(this.#ledger.payments.map(({ drinkId }) => drinkId));
    const unpaid = Map.groupBy(
      this.#ledger.drinks.filter(({ id }) => !paid.has(id)),
      ({ toId }) => toId,
    );
    const isLost = this.#playerIds().some((id) => this.#hasLostPayments(id, unpaid.get(id) ?? []));
    if (!isLost) return [];
    const key = keys.sessionPayments(this.#ledger.id);
    return [this.#contents.snapshot.entries.has(key) ? `${key} lacks payments` : `${key} is gone`];
  }

  /**
   * Corrections that a game knows of, or without which more counts than both tabs know, and the debts
   * agree with the tabs.
   */
  corrections(): readonly string[] {
    const paid = new Set(this.#ledger.payments.map(({ drinkId }) => drinkId));
    const isLost = this.#playerIds().some((id) => {
      const debts = this.#ledger.debts.get(id) ?? [];
      const owed = new Set(debts.map(({ drinkId }) => drinkId));
      const isOwedAgain = debts.some(({ drinkId }) => drinkId !== null && paid.has(drinkId));
      const isOwedNoMore = this.#ledger.drinks.some((drink) =>
        drink.toId === id && !paid.has(drink.id) && !owed.has(drink.id)
      );
      return isOwedAgain && this.#isBelow(id, "paid") ||
        isOwedNoMore && this.#isBelow(id, "received");
    });
    if (!isLost && !this.#hasLostVoid()) return [];
    const key = keys.sessionCorrections(this.#ledger.id);
    const isThere = this.#contents.snapshot.entries.has(key);
    return [isThere ? `${key} lacks corrections` : `${key} is gone`];
  }

  /** A game is marked by the very commit that voids its drink: it needs no second witness. */
  #hasLostVoid(): boolean {
    const { gameIds, records } = this.#ledger;
    const voided = new Set(
      records.corrections.flatMap((each) => each.type === "drink_voided" ? [each.drinkId] : []),
    );
    return gameIds.some((id) =>
      this.#contents.game.get(id)?.voidedIds.some((drinkId) => !voided.has(drinkId))
    );
  }

  /** Results of games that both tabs count. */
  results(): readonly string[] {
    const isLost = this.#playerIds().some((id) => {
      const beyond = this.#beyond(id, "games") ?? 0;
      return beyond > 0 && (this.#excess(id, "games") ?? 0) >= beyond;
    });
    if (!isLost) return [];
    const key = keys.sessionResults(this.#ledger.id);
    return [this.#contents.snapshot.entries.has(key) ? `${key} lacks results` : `${key} is gone`];
  }

  /** Whether the session's tab and the all-time tab both count less than the ledger. */
  #isBelow(playerId: string, field: "received" | "paid"): boolean {
    const right = this.#ledger.tab.get(playerId)?.[field] ?? 0;
    const text = this.#contents.sessionTab.get(this.#ledger.id)?.get(`${playerId}:${field}`);
    return text !== undefined && isCount(text) && Number(text) < right &&
      this.#allTime.isBelowLedgers(this.#guildId, playerId, field);
  }

  #hasLostPayments(playerId: string, unpaid: readonly Drink[]): boolean {
    const owed = new Set(this.#ledger.debts.get(playerId)?.map(({ drinkId }) => drinkId));
    const settled = unpaid.filter(({ id }) => !owed.has(id)).length;
    const beyond = this.#beyond(playerId, "paid");
    // Without a tab, the all-time tab speaks in its place.
    const isOnTab = beyond === null
      ? settled > 0 && (this.#excess(playerId, "paid") ?? settled) >= settled
      : beyond > 0;
    const isOfAllTime = this.#allTime.paysWithoutDrink(this.#guildId, playerId);
    return [settled > 0, isOnTab, isOfAllTime].filter(Boolean).length >= 2;
  }

  /** Where drinks are missing that these name, unless the game's own record has none of them. */
  #goneGames(
    records: readonly { readonly gameId: string | null; readonly drinkId: string | null }[],
  ) {
    const gone = records.flatMap(({ gameId, drinkId }) =>
      gameId === null || drinkId === null || this.#drinkIds.has(drinkId) ||
        this.#contents.game.has(gameId)
        ? []
        : [gameId]
    );
    return [...new Set(gone)].toSorted().map((gameId) =>
      `${keys.drinks(gameId)} ${this.#contents.drinks.has(gameId) ? "lacks drinks" : "is gone"}`
    );
  }

  /** What the session's tab counts beyond its records; null if there is no such tab. */
  #beyond(playerId: string, field: "received" | "paid" | "games"): number | null {
    const tab = this.#contents.sessionTab.get(this.#ledger.id);
    const text = tab === undefined ? "" : tab.get(`${playerId}:${field}`) ?? "0";
    if (!isCount(text)) return null;
    return Math.max(0, Number(text) - (this.#ledger.tab.get(playerId)?.[field] ?? 0));
  }

  #excess(playerId: string, field: "received" | "paid" | "games"): number | null {
    return this.#allTime.excess(this.#guildId, playerId, field);
  }

  #playerIds(): readonly string[] {
    const fields = this.#contents.sessionTab.get(this.#ledger.id)?.keys() ?? [];
    const onTab = [...fields].map((field) => field.split(":", 1)[0] ?? "");
    return [...new Set([...onTab, ...this.#ledger.tab.keys()])];
  }
}
