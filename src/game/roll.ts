import type { Env } from "./env.ts";
import { currentRound, type Game, type Person, type Round } from "./game.ts";
import { type Changed, extend, moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse, type RuleError } from "./rule_error.ts";
import { refuseUnlessRunning } from "./running.ts";
import { settleRound } from "./settle.ts";

/**
 * Rolls the die, once per player and round. In the first round a critical hit lets the roller give a
 * drink and a critical fail makes them drink. A roll-off decides its loser and nothing else: no
 * hits, no fails.
 */
export function roll(game: Game, person: Person, env: Env, round: number | null): MoveResult {
  const refusal = refuseUnlessRunning(game, person, "roll", round) ?? refuseRoll(game, person);
  if (refusal) return refusal;
  const value = env.rollDie(game.houseRules.diceSides);
  const rolled = recordRoll(game, person.id, value, env);
  const scored = game.rounds.length === 1 ? scoreRoll(rolled, person.id, value, env) : rolled;
  return settleRound(scored, env);
}

function refuseRoll(game: Game, person: Person): RuleError | null {
  const round = currentRound(game);
  // A hit that is not given yet is offered again rather than called a second roll.
  if (game.hitIds.includes(person.id)) {
    return refuse("roll/give_first", `Player ${person.id} has a drink to give in game ${game.id}`);
  }
  if (!round?.playerIds.includes(person.id)) {
    return refuse("roll/not_in_round", `Player ${person.id} is not in the roll-off of ${game.id}`);
  }
  if (round.skippedIds.includes(person.id)) {
    return refuse("roll/skipped", `Player ${person.id} was skipped in game ${game.id}`);
  }
  if (round.rolls.some((made) => made.playerId === person.id)) {
    return refuse("roll/already_rolled", `Player ${person.id} has rolled in game ${game.id}`);
  }
  return null;
}

function recordRoll(game: Game, playerId: string, value: number, env: Env): Changed {
  const index = game.rounds.length - 1;
  const rounds = game.rounds.map((round, at): Round =>
    at === index ? { ...round, rolls: [...round.rolls, { playerId, value, at: env.now }] } : round
  );
  return moved({ ...game, rounds }, env, { type: "die_rolled", playerId, value, round: index });
}

function scoreRoll(rolled: Changed, playerId: string, value: number, env: Env): Changed {
  const { criticalHit, criticalFail } = rolled.game.houseRules;
  if (value === criticalFail) {
    return oweDrink(rolled, env, { toId: playerId, reason: "critical_fail" });
  }
  if (value !== criticalHit) return rolled;
  return extend(rolled, { ...rolled.game, hitIds: [...rolled.game.hitIds, playerId] }, {
    type: "hit_scored",
    playerId,
  });
}
