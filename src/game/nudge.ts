import { nudgeAfterMs } from "./deadlines.ts";
import type { Env } from "./env.ts";
import { awaitedPlayers, type Game, type Person } from "./game.ts";
import type { MoveResult } from "./move_result.ts";
import { refuse } from "./rule_error.ts";
import { refuseUnlessRunning } from "./running.ts";

/**
 * Calls those who are awaited, two minutes after the last move and after the last nudge. It is not a
 * move: the game stays as stalled as it was.
 */
export function nudge(game: Game, person: Person, env: Env, round: number | null): MoveResult {
  const refusal = refuseUnlessRunning(game, person, "nudge", round);
  if (refusal) return refusal;
  const allowedAt = Math.max(game.lastMoveAt, game.lastNudgeAt ?? 0) + nudgeAfterMs;
  if (env.now < allowedAt) {
    return refuse("nudge/too_early", `Cannot nudge in game ${game.id} yet`, allowedAt);
  }
  return {
    game: { ...game, lastNudgeAt: env.now },
    events: [{ type: "players_nudged", playerIds: awaitedPlayers(game) }],
  };
}
