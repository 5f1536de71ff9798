import type { DrinkReason } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId, noGameId } from "./custom_id.ts";
import { showReason } from "./drinks.ts";
import { joinLines, joinWithin } from "./lists.ts";
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
const reasonsLimit = 75;

/** Public: who has paid for what, a line each, with a cheer for all of them and a way back for each. */
export function renderNotice(voice: Voice, { lines, cheererIds }: Notice): Message {
  const { buttons } = voice.words;
  const cheers = cheererIds.length;
  const isOpen = lines.some(({ drinks }) => drinks.some(({ isUndone }) => !isUndone));
  const label = cheers === 0
    ? voice.say(buttons.cheers)
    : voice.say(buttons.cheersCounted, { count: cheers });
  const cheer = button("cheers", label, "👏");
  return {
    content: joinLines(voice, lines.map((line) => showLine(voice, line)), contentLimit),
    components: [{
      type: 1,
      components: isOpen ? [cheer, button("undo", voice.say(buttons.undo), "↩️")] : [cheer],
    }],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: why a button of such a message did nothing. */
export function renderNoticeRefusal(
  voice: Voice,
  why: "gone" | "not_on_it" | "has_cheered",
  pick: PickVariant,
): Message {
  const { noticeGone, notOnNotice, hasCheered } = voice.words.quips.tabs;
  const quips = { gone: noticeGone, not_on_it: notOnNotice, has_cheered: hasCheered };
  return textMessage(voice.quip(quips[why], pick));
}

function button(kind: "cheers" | "undo", label: string, name: string): Button {
  const customId = encodeCustomId({ kind, gameId: noGameId, round: 0 });
  return { type: 2, style: 2, label, emoji: { name }, customId };
}

function showLine(voice: Voice, payer: PayerLine): string {
  const { notice } = voice.words;
  const name = boldName(voice, payer.name);
  const left = payer.left === 0 ? voice.say(notice.caughtUp) : voice.count(notice.toGo, payer.left);
  const paid = payer.drinks.filter(({ isUndone }) => !isUndone);
  const undone = payer.drinks.length - paid.length;
  if (paid.length === 0) {
    return voice.say(notice.tookBack, { name, left, reasons: showReasons(voice, payer.drinks) });
  }
  const shown = showReasons(voice, paid);
  const reasons = paid.length === 1
    ? shown
    : voice.count(notice.many, paid.length, { reasons: shown });
  if (undone === 0) return voice.say(notice.paid, { name, reasons, left });
  return voice.say(notice.paidSome, {
    name,
    reasons,
    left,
    back: voice.count(notice.back, undone),
  });
}

/** Reasons, each once, with how often: "Ann's hit ×2, lowest roll". */
function showReasons(voice: Voice, drinks: readonly PaidDrink[]): string {
  const counts = new Map<string, number>();
  for (const drink of drinks) {
    const reason = showPaid(voice, drink);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const shown = [...counts].map(([reason, count]) =>
    count === 1 ? reason : voice.say(voice.words.drinks.times, { reason, count })
  );
  return joinWithin(voice, shown, ", ", reasonsLimit);
}

function showPaid(voice: Voice, { reason, giverName }: PaidDrink): string {
  const giver = giverName === null ? null : boldName(voice, giverName);
  return reason === "critical_hit" && giver !== null
    ? voice.say(voice.words.drinks.hitOf, { name: giver })
    : showReason(voice, reason, giver);
}
