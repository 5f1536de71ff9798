/** Why a drink is owed. Only `critical_hit` and `delayed_start` have a giver. */
export type DrinkReason =
  | "critical_hit"
  | "critical_fail"
  | "lowest_roll"
  | "delayed_start"
  | "timed_out";

/** Every reason, for schemas and tables. */
export const drinkReasons = [
  "critical_hit",
  "critical_fail",
  "lowest_roll",
  "delayed_start",
  "timed_out",
] as const satisfies readonly DrinkReason[];

/** A drink that somebody owes. Never edited: a payment is a record of its own. */
export interface Drink {
  /** `<game id>.<number>`, numbered in the order of booking, so that ids sort by age. */
  readonly id: string;
  readonly gameId: string;
  readonly sessionId: string;
  readonly toId: string;
  /** Who gave it, for the two reasons that have a giver. */
  readonly fromId: string | null;
  readonly reason: DrinkReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The settling of exactly one drink by the player who owed it. */
export interface Payment {
  /** `<drink id>.paid`: a drink can be paid once. */
  readonly id: string;
  readonly drinkId: string;
  readonly gameId: string;
  readonly sessionId: string;
  readonly payerId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The payment that settles `drink` at `at`. */
export function payDrink(drink: Drink, at: number): Payment {
  return {
    id: `${drink.id}.paid`,
    drinkId: drink.id,
    gameId: drink.gameId,
    sessionId: drink.sessionId,
    payerId: drink.toId,
    at,
  };
}
