import type { Drink, DrinkReason, Game } from "../../game/mod.ts";
import { showPlayer } from "./people.ts";

/** Why a drink is owed, in words. `giver` is a name ready to be shown, or null. */
export function showReason(reason: DrinkReason, giver: string | null): string {
  switch (reason) {
    case "critical_hit":
      return giver === null ? "somebody's hit" : `hit from ${giver}`;
    case "critical_fail":
      return "rolled a fail";
    case "lowest_roll":
      return "lowest roll";
    case "delayed_start":
      return giver === null ? "late start" : `late start, from ${giver}`;
    case "timed_out":
      return "missed a turn";
    case "walked_out":
      return "left the game";
    case "called_off":
      return "called the game off";
    default:
      return reason satisfies never;
  }
}

/**
 * The drinks of a game, one line each, in order; but the lowest roll's stands first, so that it is
 * never the one that no longer fits.
 */
export function listDrinks(game: Game): readonly string[] {
  const isLowest = (drink: Drink) => drink.reason === "lowest_roll";
  return [
    ...game.drinks.filter(isLowest),
    ...game.drinks.filter((drink) => !isLowest(drink)),
  ].map((drink) => showDrink(game, drink));
}

function showDrink(game: Game, { id, toId, fromId, reason }: Drink): string {
  const giver = fromId === null ? null : fromId === toId ? "themselves" : showPlayer(game, fromId);
  const drink = `${showPlayer(game, toId)}: ${showReason(reason, giver)}`;
  return game.voidedIds.includes(id) ? `✏️ ~~${drink}~~ struck off` : `🍺 ${drink}`;
}
