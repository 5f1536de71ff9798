import { keptSkipAfterMs, skipAfterMs } from "./deadlines.ts";
import type { Env } from "./env.ts";
import {
  type Absence,
  awaitedPlayers,
  awaitedRollers,
  type Game,
  isSeatKept,
  type Person,
  type Round,
} from "./game.ts";
import { type Changed, extend, moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse } from "./rule_error.ts";
import { refuseUnlessRunning } from "./running.ts";
import { settleRound } from "./settle.ts";

/**
 * Skips the awaited players of a stalled game, for a player who is not awaited: those on kept seats
 * after one minute without a move, all others after five.
 */
export function skip(game: Game, person: Person, env: Env, round: number | null): MoveResult {
  const refusal = refuseUnlessRunning(game, person, "skip", round);
  if (refusal) return refusal;
  const awaited = awaitedPlayers(game);
  if (awaited.includes(person.id)) {
    return refuse("skip/own_part_first", `Player ${person.id} is awaited in game ${game.id}`);
  }
  const allowedAt = (id: string) =>
    game.lastMoveAt + (isSeatKept(game, id) ? keptSkipAfterMs : skipAfterMs);
  const late = awaited.filter((id) => allowedAt(id) <= env.now);
  if (late.length === 0) {
    const first = Math.min(...awaited.map(allowedAt));
    return refuse("skip/too_early", `Cannot skip in game ${game.id} yet`, first);
  }
  const skipped = late.reduce(
    (changed, playerId) => skipPlayer(changed, playerId, person.id, env),
    moved(game, env),
  );
  return settleRound(skipped, env);
}

/** A player who is awaited leaves the running game. */
export function walkOut(changed: Changed, playerId: string, env: Env): Changed {
  const left = extend(changed, changed.game, { type: "player_walked_out", playerId });
  return goOnWithout(left, { playerId, why: "left", at: env.now }, env);
}

function skipPlayer(changed: Changed, playerId: string, byId: string, env: Env): Changed {
  const skipped = extend(changed, changed.game, { type: "player_skipped", playerId, byId });
  return goOnWithout(skipped, { playerId, why: "skipped", at: env.now }, env);
}

/**
 * Makes the game stop waiting for a player. One who has not rolled is out of the round and owes a
 * drink, unless they only have a kept seat; one who has a hit to give loses it. They stay in the game.
 */
function goOnWithout(changed: Changed, absence: Absence, env: Env): Changed {
  const { playerId, why } = absence;
  const game: Game = { ...changed.game, absences: [...changed.game.absences, absence] };
  if (!awaitedRollers(game).includes(playerId)) {
    const hitIds = game.hitIds.filter((id) => id !== playerId);
    return extend(changed, { ...game, hitIds }, { type: "hit_lost", playerId });
  }
  const last = game.rounds.length - 1;
  const rounds = game.rounds.map((round, index): Round =>
    index === last ? { ...round, skippedIds: [...round.skippedIds, playerId] } : round
  );
  const without = extend(changed, { ...game, rounds });
  if (isSeatKept(game, playerId)) return without;
  const reason = why === "left" ? "walked_out" : "timed_out";
  return oweDrink(without, env, { toId: playerId, reason });
}
