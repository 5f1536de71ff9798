import type { Correction, DrinkVoided } from "./correction.ts";
import type { Drink } from "./drink.ts";
import type { Game, Person } from "./game.ts";
import { refuse, type RuleError } from "./rule_error.ts";
import type { Session } from "./session.ts";

/** Whether a member may void drinks of a session: its opener, and who manages messages. */
export function mayVoid(session: Session, person: Person, managesMessages: boolean): boolean {
  return managesMessages || session.openerId === person.id;
}

/**
 * Voids an unpaid drink of a session. It then counts nowhere, as if it had never been owed; its
 * record stays. One that was paid has to be un-paid first. `isOwed`: whether it is among the debts.
 */
export function voidDrink(
  drink: Drink,
  isOwed: boolean,
  corrections: readonly Correction[],
  session: Session,
  person: Person,
  managesMessages: boolean,
  now: number,
): DrinkVoided | RuleError {
  const { id, gameId, sessionId } = drink;
  if (!mayVoid(session, person, managesMessages)) {
    return refuse("correct/not_allowed", `Player ${person.id} may not void drink ${id}`);
  }
  if (corrections.some((each) => each.type === "drink_voided" && each.drinkId === id)) {
    return refuse("correct/voided", `Drink ${id} is voided already`);
  }
  if (!isOwed) return refuse("correct/paid", `Cannot void drink ${id}: it is paid`);
  return {
    type: "drink_voided",
    id: `${id}.voided`,
    drinkId: id,
    gameId,
    sessionId,
    byId: person.id,
    at: now,
  };
}

/** The same game, which knows that a drink of it was voided. It is no move. */
export function markVoided(game: Game, { drinkId }: DrinkVoided): Game {
  const voidedIds = [...game.voidedIds, drinkId];
  return { ...game, revision: game.revision + 1, voidedIds };
}

/** The drinks of a game that were not voided. */
export function standingDrinks({ drinks, voidedIds }: Game): readonly Drink[] {
  return drinks.filter(({ id }) => !voidedIds.includes(id));
}
