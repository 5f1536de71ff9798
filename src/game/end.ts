import type { Env } from "./env.ts";
import type { AbandonReason, Game, Person } from "./game.ts";
import { type Changed, extend } from "./move_result.ts";

/** Ends a game that is played to its end. Its drinks stay owed. */
export function completeGame(changed: Changed, env: Env, loserId: string | null): Changed {
  const game: Game = { ...changed.game, status: "completed", hitIds: [], endedAt: env.now };
  return extend(changed, game, { type: "game_completed", loserId });
}

/** Ends a game early. Its drinks stay owed; hits that were not given are lost. */
export function abandonGame(changed: Changed, env: Env, by: Person, why: AbandonReason): Changed {
  const game: Game = {
    ...changed.game,
    status: "abandoned",
    hitIds: [],
    endedAt: env.now,
    calledOff: why === "empty" ? null : { by, why },
  };
  return extend(changed, game, { type: "game_abandoned", byId: by.id, why });
}
