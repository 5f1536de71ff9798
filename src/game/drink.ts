/** Every reason for a drink. Only `critical_hit` and `delayed_start` have a giver. */
export const drinkReasons = [
  "critical_hit",
  "critical_fail",
  "lowest_roll",
  "delayed_start",
  "timed_out",
  "walked_out",
  "called_off",
] as const;

/** Why a drink is owed. */
export type DrinkReason = typeof drinkReasons[number];

/** A drink that a player owes. Never edited: a payment is a record of its own. */
export interface Drink {
  /** `<game id>.<number>`, numbered in the order of giving, so that ids sort by age. */
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
  /** `<drink id>.paid.<interaction id>`: a drink whose payment was undone can be paid again. */
  readonly id: string;
  readonly drinkId: string;
  readonly gameId: string;
  readonly sessionId: string;
  readonly payerId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The payment that settles a drink at `at`, by the interaction `byId`. */
export function payDrink(
  { id, gameId, sessionId, toId }: Pick<Drink, "id" | "gameId" | "sessionId" | "toId">,
  byId: string,
  at: number,
): Payment {
  return { id: `${id}.paid.${byId}`, drinkId: id, gameId, sessionId, payerId: toId, at };
}
