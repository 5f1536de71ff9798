import { findPlayer, type Game, isLive, isRunning, type Person } from "./game.ts";
import { refuse, type RuleError } from "./rule_error.ts";

/**
 * What every move in a running game has to pass: the game runs, the person is in it, and the round
 * the button was shown for is the current one. `round` counts from 1; null stands for the current
 * round, as in a slash command.
 */
export function refuseUnlessRunning(
  game: Game,
  person: Person,
  verb: string,
  round: number | null,
): RuleError | null {
  if (!isLive(game)) return refuse("game/over", `Cannot ${verb} in game ${game.id}: it is over`);
  if (!findPlayer(game, person.id)) {
    return refuse("game/not_in", `Cannot ${verb} in game ${game.id}: ${person.id} is not in it`);
  }
  if (!isRunning(game)) {
    return refuse("game/not_running", `Cannot ${verb} in game ${game.id}: it has not begun`);
  }
  if (round !== null && round !== game.rounds.length) {
    return refuse(
      "game/round_over",
      `Cannot ${verb} in round ${round} of game ${game.id}: it is in round ${game.rounds.length}`,
    );
  }
  return null;
}
