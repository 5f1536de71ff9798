import {
  type Correction,
  type Drink,
  foldResults,
  foldTab,
  type GameResult,
  type LineCounts,
  noCounts,
  type Payment,
  type ResultCounts,
  type Session,
  standingLedger,
  type TabCounts,
} from "../../game/mod.ts";
import { keys } from "../../storage/mod.ts";
import type { StoreContents, StoredDebt } from "./store_contents.ts";

/** What is only ever added to. */
interface LedgerRecords {
  readonly drinks: readonly Drink[];
  readonly payments: readonly Payment[];
  readonly corrections: readonly Correction[];
  readonly results: readonly GameResult[];
}

/** All that belongs to one session, and what it adds up to. */
export interface SessionLedger {
  readonly id: string;
  /** Null if it is missing or cannot be read. */
  readonly session: Session | null;
  /** Every game that says it is of this session, or that the session says is. */
  readonly gameIds: readonly string[];
  /** All drinks and payments, and what takes some of them back. */
  readonly records: LedgerRecords;
  /** Drinks that are not voided. */
  readonly drinks: readonly Drink[];
  /** Payments that are not undone. */
  readonly payments: readonly Payment[];
  /** Debts as they stand, by player. */
  readonly debts: ReadonlyMap<string, readonly StoredDebt[]>;
  /** What the tab has to say. */
  readonly tab: ReadonlyMap<string, LineCounts>;
  /** Keys all of this was read from. */
  readonly sources: readonly string[];
  /** Whether what takes records back is unknown, so that it is not known which of them count. */
  readonly lacksCorrections: boolean;
  /** Why the tab and the debts cannot be judged: records that cannot be read, or are gone. */
  readonly gaps: readonly string[];
}

/** Every session that anything in the store belongs to. */
export function sessionLedgers(contents: StoreContents): readonly SessionLedger[] {
  const games = gamesBySession(contents);
  const debts = debtsBySession(contents);
  const ids = new Set([
    ...contents.session.keys(),
    ...contents.sessionGames.keys(),
    ...contents.sessionTab.keys(),
    ...contents.sessionPayments.keys(),
    ...contents.sessionCorrections.keys(),
    ...contents.sessionResults.keys(),
    ...debts.keys(),
    ...games.keys(),
  ]);
  return [...ids].toSorted().map((id) =>
    ledgerOf(contents, id, [...games.get(id) ?? []].toSorted(), debts.get(id) ?? new Map())
  );
}

function gamesBySession(contents: StoreContents): ReadonlyMap<string, ReadonlySet<string>> {
  const games = new Map<string, Set<string>>();
  const add = (sessionId: string, gameId: string) =>
    games.set(sessionId, (games.get(sessionId) ?? new Set()).add(gameId));
  for (const [gameId, drinks] of contents.drinks) {
    for (const { sessionId } of drinks) add(sessionId, gameId);
  }
  for (const { id, sessionId } of contents.game.values()) add(sessionId, id);
  for (const [sessionId, ids] of contents.sessionGames) {
    for (const id of ids) add(sessionId, id);
  }
  return games;
}

function debtsBySession({ sessionDebts }: StoreContents) {
  const bySession = new Map<string, Map<string, readonly StoredDebt[]>>();
  for (const [ids, debts] of sessionDebts) {
    const [sessionId = "", playerId = ""] = ids.split(":");
    const players = bySession.get(sessionId) ?? new Map<string, readonly StoredDebt[]>();
    bySession.set(sessionId, players.set(playerId, debts));
  }
  return bySession;
}

function ledgerOf(
  contents: StoreContents,
  id: string,
  gameIds: readonly string[],
  debts: ReadonlyMap<string, readonly StoredDebt[]>,
): SessionLedger {
  const drinks = gameIds.flatMap((gameId) => drinksOf(contents, gameId))
    .filter(({ sessionId }) => sessionId === id);
  const payments = contents.sessionPayments.get(id) ?? [];
  const corrections = contents.sessionCorrections.get(id) ?? [];
  const results = contents.sessionResults.get(id) ?? [];
  const standing = standingLedger(drinks, payments, corrections);
  const needed = [
    keys.session(id),
    keys.sessionGames(id),
    keys.sessionPayments(id),
    keys.sessionCorrections(id),
    keys.sessionResults(id),
    ...gameIds.map((gameId) => keys.drinks(gameId)),
  ];
  return {
    id,
    session: contents.session.get(id) ?? null,
    gameIds,
    records: { drinks, payments, corrections, results },
    ...standing,
    debts,
    tab: foldLines(foldTab(standing.drinks, standing.payments), foldResults(results)),
    sources: [...needed, ...gameIds.map((gameId) => keys.game(gameId))],
    lacksCorrections: contents.corrupt.has(keys.sessionCorrections(id)),
    gaps: needed.filter((key) => contents.corrupt.has(key)).map((key) => `${key} cannot be read`),
  };
}

/** The counts of drinks and of results, together. */
function foldLines(
  drinks: ReadonlyMap<string, TabCounts>,
  results: ReadonlyMap<string, ResultCounts>,
): ReadonlyMap<string, LineCounts> {
  return new Map(
    [...new Set([...drinks.keys(), ...results.keys()])].map((id) => [
      id,
      { ...noCounts, ...drinks.get(id), ...results.get(id) },
    ]),
  );
}

/** The drinks of a game: its ledger, and those in its record that are missing there. */
function drinksOf(contents: StoreContents, gameId: string): readonly Drink[] {
  const listed = contents.drinks.get(gameId) ?? [];
  const ids = new Set(listed.map((drink) => drink.id));
  const others = contents.game.get(gameId)?.drinks.filter((drink) => !ids.has(drink.id)) ?? [];
  return [...listed, ...others];
}
