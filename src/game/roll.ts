import { throwDie } from "./dice.ts";
import type { Env } from "./env.ts";
import { currentRound, type Game, type Person, type Roll, type Round } from "./game.ts";
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
  const made: Roll = { playerId: person.id, ...rollDie(game, env), at: env.now };
  const rolled = recordRoll(game, made, env);
  const scored = game.rounds.length === 1 ? scoreRoll(rolled, made, env) : rolled;
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

/**
 * What the die shows. A game of an earlier release has no seal: its seed is made for this one roll and
 * then lost.
 */
function rollDie(
  { dice, houseRules: { diceSides } }: Game,
  env: Env,
): Omit<Roll, "playerId" | "at"> {
  const interactionId = dice === null ? null : env.interactionId;
  const scripted = env.scriptedFace(diceSides);
  if (scripted !== null) return { value: scripted, interactionId, isScripted: true };
  const { face } = throwDie(dice?.seed ?? env.newSeed(), env.interactionId, diceSides);
  return { value: face, interactionId, isScripted: false };
}

function recordRoll(game: Game, made: Roll, env: Env): Changed {
  const { playerId, value } = made;
  const index = game.rounds.length - 1;
  const rounds = game.rounds.map((round, at): Round =>
    at === index ? { ...round, rolls: [...round.rolls, made] } : round
  );
  return moved({ ...game, rounds }, env, { type: "die_rolled", playerId, value, round: index });
}

function scoreRoll(rolled: Changed, { playerId, value }: Roll, env: Env): Changed {
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
