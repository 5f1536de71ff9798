import { type Drink, foldTab, type Payment, type Session, type TabCounts } from "../../game/mod.ts";
import { codecs, keys } from "../../storage/mod.ts";
import type { StoreContents } from "./store_contents.ts";

/** All that belongs to one session, and what it adds up to. */
export interface SessionLedger {
  readonly id: string;
  /** Null if it is missing or cannot be read. */
  readonly session: Session | null;
  /** Every game that says it is of this session, or that the session says is. */
  readonly gameIds: readonly string[];
  readonly drinks: readonly Drink[];
  readonly payments: readonly Payment[];
  /** What the tab has to say. */
  readonly tab: ReadonlyMap<string, TabCounts>;
  /** Keys all of this was read from. */
  readonly sources: readonly string[];
  /** Why it does not add up to anything: records that cannot be read, or are gone. */
  readonly gaps: readonly string[];
}

/** Every session that anything in the store belongs to. */
export function sessionLedgers(contents: StoreContents): readonly SessionLedger[] {
  const games = gamesBySession(contents);
  const ids = new Set([
    ...contents.sessions.keys(),
    ...contents.sessionGames.keys(),
    ...contents.sessionTabs.keys(),
    ...contents.debts.keys(),
    ...contents.payments.keys(),
    ...games.keys(),
  ]);
  return [...ids].toSorted().map((id) => ledgerOf(contents, id, games.get(id) ?? new Set()));
}

function gamesBySession(contents: StoreContents): ReadonlyMap<string, Set<string>> {
  const games = new Map<string, Set<string>>();
  const add = (sessionId: string, gameId: string) =>
    games.set(sessionId, (games.get(sessionId) ?? new Set()).add(gameId));
  for (const [gameId, drinks] of contents.drinks) {
    for (const { sessionId } of drinks) add(sessionId, gameId);
  }
  for (const { id, sessionId } of contents.games.values()) add(sessionId, id);
  for (const [sessionId, ids] of contents.sessionGames) {
    for (const id of ids) add(sessionId, id);
  }
  return games;
}

function ledgerOf(contents: StoreContents, id: string, games: ReadonlySet<string>): SessionLedger {
  const gameIds = [...games].toSorted();
  const drinks = gameIds.flatMap((gameId) => drinksOf(contents, gameId))
    .filter(({ sessionId }) => sessionId === id);
  const payments = contents.payments.get(id) ?? [];
  const records = [
    keys.session(id),
    keys.sessionGames(id),
    keys.sessionPayments(id),
    ...gameIds.map(keys.drinks),
  ];
  return {
    id,
    session: contents.sessions.get(id) ?? null,
    gameIds,
    drinks,
    payments,
    tab: foldTab(drinks, payments),
    sources: [...records, ...gameIds.map(keys.game)],
    gaps: [
      ...records.filter((key) => contents.corrupt.has(key)).map((key) => `${key} cannot be read`),
      ...lostGames(contents, id, payments).map((gameId) => `${keys.drinks(gameId)} is gone`),
    ],
  };
}

/** The drinks of a game: its ledger, and those in its record that are missing there. */
function drinksOf(contents: StoreContents, gameId: string): readonly Drink[] {
  const booked = contents.drinks.get(gameId) ?? [];
  const ids = new Set(booked.map((drink) => drink.id));
  const others = contents.games.get(gameId)?.drinks.filter((drink) => !ids.has(drink.id)) ?? [];
  return [...booked, ...others];
}

/** Games that debts or payments know drinks of, and of which no ledger is left. */
function lostGames(
  contents: StoreContents,
  sessionId: string,
  payments: readonly Payment[],
): string[] {
  const debts = [...contents.debts.get(sessionId)?.values() ?? []].flat();
  const known = [
    ...payments.map(({ gameId }) => gameId),
    ...debts.flatMap(({ member }) => gameOfDebt(member) ?? []),
  ];
  const isLost = (gameId: string) => !contents.drinks.has(gameId) && !contents.games.has(gameId);
  return [...new Set(known.filter(isLost))].toSorted();
}

function gameOfDebt(member: string): string | null {
  try {
    return codecs.debt.decode("", member).gameId;
  } catch {
    // It is told among the records that cannot be read.
    return null;
  }
}
