import type { DrinkReason } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";

/** What a payment did. */
export interface PaidDrinks {
  /** How many drinks it settled; 0 when there was nothing to settle. */
  readonly paid: number;
  /** How many are still open. */
  readonly left: number;
  /** Why the settled ones were owed, oldest first. */
  readonly reasons: readonly DrinkReason[];
  /** Whether they were of the session before this one. */
  readonly previousSession?: boolean;
}

/** Private: what was settled, and what is left; or that there was nothing to settle. */
export function renderPaid({ paid, left }: PaidDrinks, _pick: Pick): Message {
  return textMessage(`Paid ${paid}, ${left} left`);
}
