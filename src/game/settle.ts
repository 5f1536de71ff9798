import { completeGame } from "./end.ts";
import type { Env } from "./env.ts";
import { awaitedPlayers, currentRound, type Round } from "./game.ts";
import { type Changed, oweDrink } from "./move_result.ts";
import { startRollOff } from "./roll_off.ts";

/**
 * Settles the round if no player is awaited any more. The lowest roll drinks, also when it was a
 * critical fail. A tie for the lowest is a roll-off of just those who tied. When all tie, that is one
 * roll-off of all and not two: the highest need no decision, because every hit has given its own
 * drink. With fewer than two rolls there is no lowest one, and no drink for it.
 */
export function settleRound(changed: Changed, env: Env): Changed {
  const { game } = changed;
  const round = currentRound(game);
  if (!round || !isSettled(changed, round)) return changed;
  const lowestIds = lowestRollers(round);
  if (lowestIds.length > 1) return startRollOff(changed, lowestIds);
  const loserId = lowestIds[0] ?? null;
  const owed = loserId === null
    ? changed
    : oweDrink(changed, env, { toId: loserId, reason: "lowest_roll" });
  return completeGame(owed, env, loserId);
}

function isSettled({ game }: Changed, round: Round): boolean {
  if (awaitedPlayers(game).length === 0) return true;
  // A roll-off with one player or none left ends at once: there is no one to roll against.
  return game.status === "roll_off" && round.playerIds.length - round.skippedIds.length < 2;
}

/** Ids of those who rolled lowest, in order of rolling; none when fewer than two rolled. */
function lowestRollers({ rolls }: Round): readonly string[] {
  if (rolls.length < 2) return [];
  const lowest = Math.min(...rolls.map((roll) => roll.value));
  return rolls.filter((roll) => roll.value === lowest).map((roll) => roll.playerId);
}
