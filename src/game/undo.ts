import { type Correction, type PaymentUndone, standingLedger } from "./correction.ts";
import { undoForMs } from "./deadlines.ts";
import type { Payment } from "./drink.ts";
import { refuse, type RuleError } from "./rule_error.ts";

/**
 * Takes back the last payment of `payerId` that counts, within ten minutes. The drink is owed again,
 * at its old place and time. `offeredIds` are the payments that the user was shown, in the order of
 * paying: a later one is not undone by surprise.
 */
export function undoLastPayment(
  payments: readonly Payment[],
  corrections: readonly Correction[],
  payerId: string,
  offeredIds: readonly string[],
  now: number,
): PaymentUndone | RuleError {
  const own = standingLedger([], payments, corrections).payments
    .filter((payment) => payment.payerId === payerId);
  // Those of one interaction have one time: they were offered in the order of paying.
  const place = ({ id }: Payment) => offeredIds.indexOf(id);
  const last = own.toSorted((a, b) => a.at - b.at || place(a) - place(b)).at(-1);
  if (!own.some(({ id }) => offeredIds.includes(id))) {
    return refuse("undo/nothing_paid", `Player ${payerId} has no such payment to take back`);
  }
  if (last === undefined || !offeredIds.includes(last.id)) {
    return refuse("undo/not_last", `Player ${payerId} has paid again since`);
  }
  if (now > last.at + undoForMs) {
    return refuse("undo/too_late", `Cannot undo payment ${last.id}: it was made at ${last.at}`);
  }
  const { id, drinkId, gameId, sessionId } = last;
  return {
    type: "payment_undone",
    id: `${id}.undone`,
    paymentId: id,
    drinkId,
    gameId,
    sessionId,
    payerId,
    at: now,
  };
}
