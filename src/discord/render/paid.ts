import { type DrinkReason, drinkReasons } from "../../game/mod.ts";
import { type PickVariant, say, tabQuips } from "../quips/mod.ts";
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
export function renderPaid(drinks: PaidDrinks, pick: PickVariant): Message {
  const { paid, left } = drinks;
  if (paid === 0) {
    return textMessage(
      left === 0 ? `✨ ${say(tabQuips.allCaughtUp, pick, {})}` : showLeft(left, pick),
    );
  }
  const said = paid === 1
    ? say(tabQuips.paidOne, pick, {})
    : say(tabQuips.paidMany, pick, { count: String(paid) });
  return textMessage([`✅ ${said}`, ...listReasons(drinks), showLeft(left, pick)].join("\n"));
}

function listReasons({ reasons, previousSession }: PaidDrinks): readonly string[] {
  if (reasons.length === 0) return [];
  const counts = drinkReasons
    .map((reason) => [reason, reasons.filter((one) => one === reason).length] as const)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${showReason(reason, null)}${count > 1 ? ` ×${count}` : ""}`);
  const where = previousSession ? " (from the session before)" : "";
  return [`Settled: ${counts.join(", ")}${where}.`];
}

function showLeft(left: number, pick: PickVariant): string {
  if (left === 0) return say(tabQuips.lastOne, pick, {});
  return `${left} left on your tab. No hurry.`;
}
