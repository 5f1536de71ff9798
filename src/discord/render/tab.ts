import type { DrinkReason, TabCounts } from "../../game/mod.ts";
import { showReason } from "./drinks.ts";
import { countOf, embedLimit, fitFields } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { boldName } from "./people.ts";
import { barLegend, showBar, showCounts } from "./standings.ts";
import { showAgo } from "./times.ts";

/** One drink a person still owes. */
interface ShownDebt {
  readonly reason: DrinkReason;
  /** Who gave it, where somebody did. */
  readonly giverName?: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One person's tab. */
interface PersonalTab {
  readonly name: string;
  /** Oldest first; may be the first few of `total`. */
  readonly debts: readonly ShownDebt[];
  /** How many drinks are open in the current session. */
  readonly total: number;
  /** How many drinks are open in the session before. */
  readonly previousSessionDebts: number;
  /** Over every server; null if nobody knows for now. */
  readonly allTime: TabCounts | null;
}

/** The longest eight fit a field. */
const debtsShown = 8;

/** Ephemeral: what one person owes, and their all-time counts. */
export function renderTab(tab: PersonalTab): Message {
  return embedMessage({
    title: "🧾 Your tab",
    description: describe(tab).join("\n"),
    color: 0x3498db,
    fields: fitFields([
      { name: "To settle, oldest first", lines: listDebts(tab) },
      { name: `All time, on every server: ${barLegend}`, lines: listAllTime(tab.allTime) },
    ], embedLimit - 1_000),
    footer: { text: "Settle one with Pay a drink on a board, or several with /ronnied pay." },
  });
}

function describe({ name, total, previousSessionDebts }: PersonalTab): readonly string[] {
  const now = total === 0
    ? `${boldName(name)}: all caught up in this session.`
    : `${boldName(name)}: ${countOf(total, "drink")} to settle in this session.`;
  if (previousSessionDebts === 0) return [now];
  return [now, `From the session before: ${countOf(previousSessionDebts, "drink")}.`];
}

function listDebts({ debts, total }: PersonalTab): readonly string[] {
  const lines = debts.slice(0, debtsShown).map(({ reason, giverName, at }) => {
    const giver = giverName === undefined || giverName === null ? null : boldName(giverName);
    return `🍺 ${showReason(reason, giver)}, ${showAgo(at)}`;
  });
  const hidden = Math.max(total, debts.length) - lines.length;
  return hidden > 0 && lines.length > 0 ? [...lines, `… and ${hidden} more`] : lines;
}

function listAllTime(counts: TabCounts | null): readonly string[] {
  if (counts === null) return ["That page has slid under the bar. Ask me again in a moment."];
  return [showBar(counts), showCounts(counts)].filter((line) => line !== "");
}
