import { endGame } from "./end.ts";
import type { Env } from "./env.ts";
import { awaitedPlayers, findPlayer, type Game, isLive, type Person } from "./game.ts";
import { extend, moved, type MoveResult } from "./move_result.ts";
import { refuse } from "./rule_error.ts";
import { settleRound } from "./settle.ts";
import { skipPlayers } from "./skip.ts";

/**
 * Leaves the game. Free while it waits; once it has begun, leaving is skipping oneself at once. A
 * player who is not awaited has nothing to skip: their roll counts.
 *
 * `round` is the one the button was shown for, 0 while the game waited: leaving that was free when
 * the button was shown must not cost a drink a moment later. Null stands for the current round.
 */
export function leave(game: Game, person: Person, env: Env, round: number | null): MoveResult {
  if (!isLive(game)) return refuse("game/over", `Cannot leave game ${game.id}: it is over`);
  if (!findPlayer(game, person.id)) {
    return refuse("game/not_in", `Cannot leave game ${game.id}: ${person.id} is not in it`);
  }
  if (round !== null && round !== game.rounds.length) {
    return refuse(
      "game/round_over",
      `Cannot leave game ${game.id} in round ${round}: it is in round ${game.rounds.length}`,
    );
  }
  if (game.status === "waiting") return leaveWaiting(game, person, env);
  if (!awaitedPlayers(game).includes(person.id)) {
    return refuse("leave/not_awaited", `Cannot leave game ${game.id}: ${person.id} has played`);
  }
  return settleRound(skipPlayers(moved(game, env), [person.id], person.id, env), env);
}

function leaveWaiting(game: Game, person: Person, env: Env): MoveResult {
  const players = game.players.filter((player) => player.id !== person.id);
  const left = moved({ ...game, players }, env, { type: "player_left", playerId: person.id });
  const heir = players[0];
  if (!heir) {
    return endGame(left, env, "abandoned", {
      type: "game_abandoned",
      byId: person.id,
      why: "empty",
    });
  }
  if (game.creatorId !== person.id) return left;
  // Players stand in order of joining, so the first of those who stay joined earliest.
  return extend(left, { ...left.game, creatorId: heir.id, creatorSince: env.now }, {
    type: "creator_changed",
    playerId: heir.id,
  });
}
