import type { Env } from "./env.ts";
import type { EventOf } from "./event.ts";
import { type Changed, extend } from "./move_result.ts";

/** Ends a game, completed or abandoned. Its drinks stay owed; hits that were not given are lost. */
export function endGame(
  changed: Changed,
  env: Env,
  status: "completed" | "abandoned",
  event: EventOf<"game_completed"> | EventOf<"game_abandoned">,
): Changed {
  return extend(changed, { ...changed.game, status, hitIds: [], endedAt: env.now }, event);
}
