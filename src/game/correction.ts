import type { Drink, Payment } from "./drink.ts";

/** A payment that its payer took back: the drink is owed again. */
export interface PaymentUndone {
  readonly type: "payment_undone";
  /** `<payment id>.undone`: a payment can be undone once. */
  readonly id: string;
  readonly paymentId: string;
  readonly drinkId: string;
  readonly gameId: string;
  readonly sessionId: string;
  readonly payerId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A drink that was taken off the books: it counts as if it had never been owed. */
export interface DrinkVoided {
  readonly type: "drink_voided";
  /** `<drink id>.voided`: a drink can be voided once. */
  readonly id: string;
  readonly drinkId: string;
  readonly gameId: string;
  readonly sessionId: string;
  /** Who did it. */
  readonly byId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A record that takes back another one of the ledger, which stays as it is. */
export type Correction = PaymentUndone | DrinkVoided;

/** The drinks and payments that count. */
export interface StandingLedger {
  readonly drinks: readonly Drink[];
  readonly payments: readonly Payment[];
}

/** What of a ledger counts: all drinks but the voided ones, and all payments but the undone ones. */
export function standingLedger(
  drinks: readonly Drink[],
  payments: readonly Payment[],
  corrections: readonly Correction[],
): StandingLedger {
  const gone = new Set(
    corrections.map((each) => each.type === "drink_voided" ? each.drinkId : each.paymentId),
  );
  return {
    drinks: drinks.filter(({ id }) => !gone.has(id)),
    payments: payments.filter(({ id }) => !gone.has(id)),
  };
}
