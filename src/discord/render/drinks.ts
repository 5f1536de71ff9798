import type { Drink, DrinkReason, Game } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { showPlayer } from "./people.ts";

/** Why a drink is owed, in words. `giver` is a name ready to be shown, or null. */
export function showReason(voice: Voice, reason: DrinkReason, giver: string | null): string {
  const { drinks } = voice.words;
  switch (reason) {
    case "critical_hit":
      return giver === null ? voice.say(drinks.hit) : voice.say(drinks.hitFrom, { name: giver });
    case "critical_fail":
      return voice.say(drinks.fail);
    case "lowest_roll":
      return voice.say(drinks.lowest);
    case "delayed_start":
      return giver === null
        ? voice.say(drinks.lateStart)
        : voice.say(drinks.lateStartFrom, { name: giver });
    case "timed_out":
      return voice.say(drinks.timedOut);
    case "walked_out":
      return voice.say(drinks.walkedOut);
    case "called_off":
      return voice.say(drinks.calledOff);
    default:
      return reason satisfies never;
  }
}

/**
 * The drinks of a game, one line each, in order; but the lowest roll's stands first, so that it is
 * never the one that no longer fits.
 */
export function listDrinks(voice: Voice, game: Game): readonly string[] {
  const isLowest = (drink: Drink) => drink.reason === "lowest_roll";
  return [
    ...game.drinks.filter(isLowest),
    ...game.drinks.filter((drink) => !isLowest(drink)),
  ].map((drink) => showDrink(voice, game, drink));
}

function showDrink(voice: Voice, game: Game, { id, toId, fromId, reason }: Drink): string {
  const { drinks } = voice.words;
  const giver = fromId === null
    ? null
    : fromId === toId
    ? voice.say(drinks.themselves)
    : showPlayer(voice, game, fromId);
  return voice.say(game.voidedIds.includes(id) ? drinks.struckOff : drinks.line, {
    name: showPlayer(voice, game, toId),
    reason: showReason(voice, reason, giver),
  });
}
