import type { Drink, Payment } from "./drink.ts";
import { type ResultCounts, resultCounts } from "./result.ts";

/** One player's line on a tab. */
export interface TabLine extends ResultCounts {
  readonly playerId: string;
  readonly name: string;
  /** Drinks they were handed. */
  readonly received: number;
  /** Drinks they gave to a player. */
  readonly assigned: number;
  /** Received drinks that are settled. */
  readonly paid: number;
}

/** What is counted of a player. */
export const tabCounts = ["received", "assigned", "paid"] as const;

/** Counters of one player's drinks. */
export type TabCounts = Pick<TabLine, typeof tabCounts[number]>;

/** Every count of a tab line: of drinks, and of results. */
export const lineCounts = [...tabCounts, ...resultCounts] as const;

/** All counters of one player on a tab. */
export type LineCounts = TabCounts & ResultCounts;

/** The counters of who has done nothing yet. */
export const noCounts: LineCounts = { received: 0, assigned: 0, paid: 0, games: 0, won: 0 };

/** Drinks received and not paid yet. */
export function unpaid(counts: TabCounts): number {
  return counts.received - counts.paid;
}

/** Adds up drinks and payments per player. A tab is exactly this fold of its ledger. */
export function foldTab(
  drinks: readonly Drink[],
  payments: readonly Payment[],
): Map<string, TabCounts> {
  const tab = new Map<string, TabCounts>();
  const add = (playerId: string, field: keyof TabCounts) => {
    const line = tab.get(playerId) ?? { received: 0, assigned: 0, paid: 0 };
    tab.set(playerId, { ...line, [field]: line[field] + 1 });
  };
  for (const drink of drinks) {
    add(drink.toId, "received");
    if (drink.fromId !== null) add(drink.fromId, "assigned");
  }
  for (const payment of payments) add(payment.payerId, "paid");
  return tab;
}

/** Lines in the order of a leaderboard: most received first, then most given, then by name and id. */
export function rankTab(lines: readonly TabLine[]): readonly TabLine[] {
  return lines.toSorted((a, b) =>
    b.received - a.received || b.assigned - a.assigned ||
    compareText(a.name, b.name) || compareText(a.playerId, b.playerId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
