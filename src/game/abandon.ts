import { abandonAfterMs } from "./deadlines.ts";
import { abandonGame } from "./end.ts";
import type { Env } from "./env.ts";
import { findPlayer, type Game, isLive, type Person } from "./game.ts";
import { moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse } from "./rule_error.ts";

/**
 * Ends a game; its drinks stay owed. The creator may, and so may a member who manages messages. Any
 * player of the game may after ten minutes without a move. A player who ends it while it is being
 * played owes a drink.
 */
export function abandon(
  game: Game,
  person: Person,
  managesMessages: boolean,
  env: Env,
): MoveResult {
  if (!isLive(game)) return refuse("game/over", `Cannot abandon game ${game.id}: it is over`);
  if (!managesMessages && person.id !== game.creatorId) {
    if (!findPlayer(game, person.id)) {
      return refuse("abandon/not_allowed", `Player ${person.id} is not in game ${game.id}`);
    }
    const allowedAt = game.lastMoveAt + abandonAfterMs;
    if (env.now < allowedAt) {
      return refuse("abandon/not_allowed", `Cannot abandon game ${game.id} yet`, allowedAt);
    }
  }
  const ended = moved(game, env);
  const owed = costsToAbandon(game, person.id, env.now)
    ? oweDrink(ended, env, { toId: person.id, reason: "called_off" })
    : ended;
  return abandonGame(owed, env, person, "asked");
}

/** Whether a person would owe a drink for ending the game now, if they may end it. */
function costsToAbandon(game: Game, personId: string, now: number): boolean {
  const isBeingPlayed = game.rounds.some(({ rolls }) => rolls.length > 0) &&
    now < game.lastMoveAt + abandonAfterMs;
  return isBeingPlayed && findPlayer(game, personId) !== undefined;
}
