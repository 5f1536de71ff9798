import { abandonAfterMs } from "./deadlines.ts";
import { endGame } from "./end.ts";
import type { Env } from "./env.ts";
import { findPlayer, type Game, isLive, type Person } from "./game.ts";
import { moved, type MoveResult } from "./move_result.ts";
import { refuse } from "./rule_error.ts";

/**
 * Ends a game; its drinks stay owed. The creator may, and so may a member who manages messages. Any
 * player of the game may after ten minutes without a move.
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
  return endGame(moved(game, env), env, "abandoned", {
    type: "game_abandoned",
    byId: person.id,
    why: "asked",
  });
}
