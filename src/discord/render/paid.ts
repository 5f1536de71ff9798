import { type DrinkReason, drinkReasons } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { showReason } from "./drinks.ts";
import { type Message, textMessage } from "./message.ts";

/** What a payment did. */
interface PaidDrinks {
  /** How many drinks it settled; 0 when there was nothing to settle. */
  readonly paid: number;
  /** How many are still open. */
  readonly left: number;
  /** Why the settled ones were owed, oldest first. */
  readonly reasons: readonly DrinkReason[];
  /** Whether they were of the session before this one. */
  readonly previousSession?: boolean;
}

/** Ephemeral: what was settled, and what is left; or that there was nothing to settle. */
export function renderPaid(voice: Voice, drinks: PaidDrinks, pick: PickVariant): Message {
  const { allCaughtUp, paidOne, paidMany } = voice.words.quips.tabs;
  const { paid, left } = drinks;
  if (paid === 0) {
    return textMessage(
      left === 0 ? `✨ ${voice.quip(allCaughtUp, pick)}` : showLeft(voice, left, pick),
    );
  }
  const said = paid === 1 ? voice.quip(paidOne, pick) : voice.quip(paidMany, pick, { count: paid });
  const lines = [`✅ ${said}`, ...listReasons(voice, drinks), showLeft(voice, left, pick)];
  return textMessage(lines.join("\n"));
}

function listReasons(
  voice: Voice,
  { reasons, previousSession }: PaidDrinks,
): readonly string[] {
  const { drinks, tab } = voice.words;
  if (reasons.length === 0) return [];
  const counts = drinkReasons
    .map((reason) => [reason, reasons.filter((one) => one === reason).length] as const)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => {
      const said = showReason(voice, reason, null);
      return count > 1 ? voice.say(drinks.times, { reason: said, count }) : said;
    });
  const settled = previousSession ? tab.settledBefore : tab.settled;
  return [voice.say(settled, { reasons: counts.join(", ") })];
}

function showLeft(voice: Voice, left: number, pick: PickVariant): string {
  if (left === 0) return voice.quip(voice.words.quips.tabs.lastOne, pick);
  return voice.count(voice.words.tab.left, left);
}
