import type { Env } from "./env.ts";
import { findPlayer, type Game, isLive, isSeatKept, type Person } from "./game.ts";
import { moved, type MoveResult } from "./move_result.ts";
import { refuse } from "./rule_error.ts";

/**
 * Takes a seat, while the game waits and has one free. A player whose seat was kept takes that one, also
 * when the game has begun.
 */
export function join(game: Game, person: Person, env: Env): MoveResult {
  if (!isLive(game)) return refuse("game/over", `Cannot join game ${game.id}: it is over`);
  if (isSeatKept(game, person.id)) {
    return moved(game, env, { type: "seat_taken", playerId: person.id });
  }
  if (findPlayer(game, person.id)) {
    return refuse("join/already_in", `Cannot join game ${game.id}: ${person.id} is in it`);
  }
  if (game.status !== "waiting") {
    return refuse("join/begun", `Cannot join game ${game.id}: current status is ${game.status}`);
  }
  if (game.players.length >= game.houseRules.maxPlayers) {
    return refuse("join/full", `Cannot join game ${game.id}: all seats are taken`);
  }
  return moved({ ...game, players: [...game.players, person] }, env, {
    type: "player_joined",
    playerId: person.id,
  });
}
