import type { DrinkReason } from "../../game/mod.ts";
import { type PickVariant, say, tabQuips } from "../quips/mod.ts";
import { encodeCustomId, noGameId } from "./custom_id.ts";
import { showReason } from "./drinks.ts";
import { countOf, joinLines, joinWithin } from "./lists.ts";
import { type Button, type Message, noMentions, textMessage } from "./message.ts";
import { boldName } from "./people.ts";

/** A drink that was paid. */
interface PaidDrink {
  readonly reason: DrinkReason;
  readonly giverName: string | null;
  readonly isUndone: boolean;
}

/** What one player has paid. */
interface PayerLine {
  readonly name: string;
  readonly drinks: readonly PaidDrink[];
  readonly left: number;
}

/** What a message tells of payments. */
interface Notice {
  readonly lines: readonly PayerLine[];
  readonly cheererIds: readonly string[];
}

/** Ten lines of the longest names and reasons are at most as long as a message may be. */
const contentLimit = 2_000;
const reasonsLimit = 90;

/** Public: who has paid for what, a line each, with a cheer for all of them and a way back for each. */
export function renderNotice({ lines, cheererIds }: Notice): Message {
  const cheers = cheererIds.length;
  const isOpen = lines.some(({ drinks }) => drinks.some(({ isUndone }) => !isUndone));
  const cheer = button("cheers", cheers === 0 ? "Cheers" : `Cheers (${cheers})`, "👏");
  return {
    content: joinLines(lines.map(showLine), contentLimit),
    components: [{
      type: 1,
      components: isOpen ? [cheer, button("undo", "Undo", "↩️")] : [cheer],
    }],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: why a button of such a message did nothing. */
export function renderNoticeRefusal(
  why: "gone" | "not_on_it" | "has_cheered",
  pick: PickVariant,
): Message {
  const quips = {
    gone: tabQuips.noticeGone,
    not_on_it: tabQuips.notOnNotice,
    has_cheered: tabQuips.hasCheered,
  };
  return textMessage(say(quips[why], pick, {}));
}

function button(kind: "cheers" | "undo", label: string, name: string): Button {
  const customId = encodeCustomId({ kind, gameId: noGameId, round: 0 });
  return { type: 2, style: 2, label, emoji: { name }, customId };
}

function showLine({ name, drinks, left }: PayerLine): string {
  const paid = drinks.filter(({ isUndone }) => !isUndone);
  const undone = drinks.length - paid.length;
  const togo = left === 0 ? "all caught up" : `${left} to go`;
  if (paid.length === 0) {
    return `↩️ ${boldName(name)} took back: ~~${showReasons(drinks)}~~ · ${togo}`;
  }
  const back = undone === 0 ? "" : ` · ↩️ ${undone} taken back`;
  const many = paid.length === 1 ? "" : `${countOf(paid.length, "drink")}, `;
  return `🍺 ${boldName(name)} paid: ${many}${showReasons(paid)}${back} · ${togo}`;
}

/** Reasons, each once, with how often: "Ann's hit ×2, lowest roll". */
function showReasons(drinks: readonly PaidDrink[]): string {
  const counts = new Map<string, number>();
  for (const drink of drinks) {
    const reason = showPaid(drink);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const shown = [...counts].map(([reason, count]) => count === 1 ? reason : `${reason} ×${count}`);
  return joinWithin(shown, ", ", reasonsLimit);
}

function showPaid({ reason, giverName }: PaidDrink): string {
  const giver = giverName === null ? null : boldName(giverName);
  return reason === "critical_hit" && giver !== null ? `${giver}'s hit` : showReason(reason, giver);
}
