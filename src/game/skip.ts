import { skipAfterMs } from "./deadlines.ts";
import type { Env } from "./env.ts";
import { awaitedPlayers, awaitedRollers, type Game, type Person, type Round } from "./game.ts";
import { type Changed, extend, moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse } from "./rule_error.ts";
import { refuseUnlessRunning } from "./running.ts";
import { settleRound } from "./settle.ts";

/** Skips all awaited players of a stalled game, for a player who is not awaited. */
export function skip(game: Game, person: Person, env: Env, round: number | null): MoveResult {
  const refusal = refuseUnlessRunning(game, person, "skip", round);
  if (refusal) return refusal;
  const awaited = awaitedPlayers(game);
  if (awaited.includes(person.id)) {
    return refuse("skip/own_part_first", `Player ${person.id} is awaited in game ${game.id}`);
  }
  const allowedAt = game.lastMoveAt + skipAfterMs;
  if (env.now < allowedAt) {
    return refuse("skip/too_early", `Cannot skip in game ${game.id} yet`, allowedAt);
  }
  return settleRound(skipPlayers(moved(game, env), awaited, person.id, env), env);
}

/**
 * Makes the game stop waiting for these players. One who has not rolled is out of the round and owes
 * a drink; one who has a hit to give loses it. They stay in the game, and can be given drinks.
 */
export function skipPlayers(
  changed: Changed,
  playerIds: readonly string[],
  byId: string,
  env: Env,
): Changed {
  return playerIds.reduce((next, playerId) => skipPlayer(next, playerId, byId, env), changed);
}

function skipPlayer(changed: Changed, playerId: string, byId: string, env: Env): Changed {
  const { game } = changed;
  const skipped = extend(changed, game, { type: "player_skipped", playerId, byId });
  if (!awaitedRollers(game).includes(playerId)) {
    const hitIds = game.hitIds.filter((id) => id !== playerId);
    return extend(skipped, { ...game, hitIds }, { type: "hit_lost", playerId });
  }
  const last = game.rounds.length - 1;
  const rounds = game.rounds.map((round, index): Round =>
    index === last ? { ...round, skippedIds: [...round.skippedIds, playerId] } : round
  );
  return oweDrink(extend(skipped, { ...game, rounds }), env, {
    toId: playerId,
    reason: "timed_out",
  });
}
