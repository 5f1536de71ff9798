import { currentRound, type Game } from "../../game/mod.ts";
import { type AllowedMentions, noMentions } from "./message.ts";
import { isMentionable, mention } from "./people.ts";

/**
 * How a board names those whom its game calls: with a notification, without one, or not at all.
 * Discord notifies of new messages only, so an edit may say `loud` again.
 */
export type Calling = "loud" | "quiet" | "off";

/** The part of a board that stands outside its embed: only there do mentions notify anybody. */
interface Call {
  readonly content?: string;
  readonly allowedMentions: AllowedMentions;
}

/** Calls those who have to roll in a roll-off, or who drink when the game is over. */
export function renderCall(game: Game, calling: Calling): Call {
  const users = calledPlayers(game);
  if (calling === "off" || users.length === 0) return { allowedMentions: noMentions };
  const names = users.map(mention).join(" ");
  return {
    content: game.status === "roll_off"
      ? `⚔️ To the roll-off: ${names}`
      : `🍺 A drink for ${names}`,
    allowedMentions: calling === "loud" ? { parse: [], users } : noMentions,
  };
}

/** Ids of those whom the game concerns now. Forgotten players cannot be mentioned. */
function calledPlayers(game: Game): string[] {
  const called = game.status === "roll_off"
    ? currentRound(game)?.playerIds ?? []
    : game.status === "completed"
    ? game.drinks.map((drink) => drink.toId)
    : [];
  return [...new Set(called)].filter(isMentionable);
}
