import type { DrinkReason, TabCounts } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { showReason } from "./drinks.ts";
import { embedLimit, fitFields } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { boldName } from "./people.ts";
import { showBar, showCounts, showLegend } from "./standings.ts";
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
export function renderTab(voice: Voice, tab: PersonalTab): Message {
  const words = voice.words.tab;
  return embedMessage({
    title: voice.say(words.title),
    description: describe(voice, tab).join("\n"),
    color: 0x3498db,
    fields: fitFields(voice, [
      { name: voice.say(words.oldestFirst), lines: listDebts(voice, tab) },
      {
        name: voice.say(words.allTime, { legend: showLegend(voice) }),
        lines: listAllTime(voice, tab.allTime),
      },
    ], embedLimit - 1_000),
    footer: { text: voice.say(words.howToPay) },
  });
}

function describe(
  voice: Voice,
  { name, total, previousSessionDebts }: PersonalTab,
): readonly string[] {
  const { tab } = voice.words;
  const shown = { name: boldName(voice, name) };
  const now = total === 0
    ? voice.say(tab.caughtUp, shown)
    : voice.count(tab.toSettle, total, shown);
  if (previousSessionDebts === 0) return [now];
  return [now, voice.count(tab.before, previousSessionDebts)];
}

function listDebts(voice: Voice, { debts, total }: PersonalTab): readonly string[] {
  const lines = debts.slice(0, debtsShown).map(({ reason, giverName, at }) => {
    const isUnknown = giverName === undefined || giverName === null;
    const giver = isUnknown ? null : boldName(voice, giverName);
    return voice.say(voice.words.tab.debt, {
      reason: showReason(voice, reason, giver),
      ago: showAgo(at),
    });
  });
  const hidden = Math.max(total, debts.length) - lines.length;
  return hidden > 0 && lines.length > 0
    ? [...lines, voice.count(voice.words.lists.more, hidden)]
    : lines;
}

function listAllTime(voice: Voice, counts: TabCounts | null): readonly string[] {
  if (counts === null) return [voice.say(voice.words.tab.allTimeUnknown)];
  return [showBar(counts), showCounts(voice, counts)].filter((line) => line !== "");
}
