import type { Env } from "./env.ts";
import { type Game, isSeatKept, type Person } from "./game.ts";
import { moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse, type RuleError } from "./rule_error.ts";
import { refuseUnlessRunning } from "./running.ts";
import { settleRound } from "./settle.ts";

/**
 * The players `giverId` may give a drink to: all others who have chosen this game, or themselves when
 * there are none.
 */
export function giveTargets(game: Game, giverId: string): readonly Person[] {
  const others = game.players.filter(({ id }) => id !== giverId && !isSeatKept(game, id));
  return others.length > 0 ? others : game.players.filter(({ id }) => id === giverId);
}

/** Why a person has no drink to give in this round; null if they have one. */
export function refuseGiver(game: Game, person: Person, round: number | null): RuleError | null {
  const refusal = refuseUnlessRunning(game, person, "give", round);
  if (refusal) return refusal;
  return game.hitIds.includes(person.id)
    ? null
    : refuse("give/no_hit", `Player ${person.id} has no drink to give in game ${game.id}`);
}

/** Gives the drink of a critical hit to another player of the game. */
export function give(
  game: Game,
  person: Person,
  targetId: string,
  env: Env,
  round: number | null,
): MoveResult {
  const refusal = refuseGiver(game, person, round);
  if (refusal) return refusal;
  if (!giveTargets(game, person.id).some((player) => player.id === targetId)) {
    return refuse("give/not_a_target", `Cannot give a drink of game ${game.id} to that player`);
  }
  const hitIds = game.hitIds.filter((id) => id !== person.id);
  const given = oweDrink(moved({ ...game, hitIds }, env), env, {
    toId: targetId,
    fromId: person.id,
    reason: "critical_hit",
  });
  return settleRound(given, env);
}
