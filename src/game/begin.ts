import type { Env } from "./env.ts";
import { findPlayer, type Game, isLive, isSeatKept, type Person } from "./game.ts";
import { moved, type MoveResult, oweDrink } from "./move_result.ts";
import { refuse } from "./rule_error.ts";

/**
 * Begins a waiting game. The creator may at any time, also alone. Another player may when the creator
 * has kept them waiting; the creator then owes a drink, given by that player. Only a waiting game can
 * begin, so that drink is owed once, however many players try. A creator who inherited the game on a
 * kept seat has not chosen it: nobody waits for them, and they owe nothing.
 */
export function begin(game: Game, person: Person, env: Env): MoveResult {
  if (!isLive(game)) return refuse("game/over", `Cannot begin game ${game.id}: it is over`);
  if (!findPlayer(game, person.id)) {
    return refuse("game/not_in", `Cannot begin game ${game.id}: ${person.id} is not in it`);
  }
  if (game.status !== "waiting") {
    return refuse(
      "begin/already_begun",
      `Cannot begin game ${game.id}: current status is ${game.status}`,
    );
  }
  const forced = person.id !== game.creatorId && !isSeatKept(game, game.creatorId);
  const allowedAt = game.creatorSince + game.houseRules.forceStartAfterMs;
  if (forced && env.now < allowedAt) {
    return refuse(
      "begin/too_early",
      `Cannot begin game ${game.id}: only the creator may before ${allowedAt}`,
      allowedAt,
    );
  }
  const playerIds = game.players.map((player) => player.id);
  const begun = moved(
    { ...game, status: "active", rounds: [{ playerIds, rolls: [], skippedIds: [] }] },
    env,
    { type: "game_begun", playerId: person.id, forced },
  );
  if (!forced) return begun;
  return oweDrink(begun, env, {
    toId: game.creatorId,
    fromId: person.id,
    reason: "delayed_start",
  });
}
