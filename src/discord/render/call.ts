import { currentRound, type Game, standingDrinks } from "../../game/mod.ts";
import { type AllowedMentions, noMentions } from "./message.ts";
import type { Voice } from "../words/mod.ts";
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

/**
 * Calls those whose seats are kept, those who have to roll in a roll-off, or those who drink when the
 * game is over.
 */
export function renderCall(voice: Voice, game: Game, calling: Calling): Call {
  const users = calledPlayers(game);
  if (calling === "off") return { allowedMentions: noMentions };
  if (users.length === 0) {
    // Nobody's seat is kept any more: an edit takes off what the message said.
    const isSeated = game.status === "waiting" || game.status === "active";
    return { ...isSeated ? { content: "" } : {}, allowedMentions: noMentions };
  }
  return {
    content: textOf(voice, game, users.map(mention).join(" ")),
    allowedMentions: calling === "loud" ? { parse: [], users } : noMentions,
  };
}

function textOf(voice: Voice, { status }: Game, names: string): string {
  const { board } = voice.words;
  switch (status) {
    case "waiting":
      return voice.say(board.callSeats, { names });
    case "roll_off":
      return voice.say(board.callRollOff, { names });
    default:
      return voice.say(board.callDrinkers, { names });
  }
}

/** Ids of those whom the game concerns now. Forgotten players cannot be mentioned. */
function calledPlayers(game: Game): string[] {
  const called = game.status === "waiting"
    ? game.keptIds
    : game.status === "roll_off"
    ? currentRound(game)?.playerIds ?? []
    : game.status === "completed"
    ? standingDrinks(game).map((drink) => drink.toId)
    : [];
  return [...new Set(called)].filter(isMentionable);
}
