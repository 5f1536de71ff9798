import { abandonGame } from "./end.ts";
import type { Env } from "./env.ts";
import {
  awaitedPlayers,
  awaitedRollers,
  findPlayer,
  type Game,
  isLive,
  isSeatKept,
  type Person,
} from "./game.ts";
import { extend, moved, type MoveResult } from "./move_result.ts";
import { refuse } from "./rule_error.ts";
import { settleRound } from "./settle.ts";
import { walkOut } from "./skip.ts";

/** How a player leaves. */
export interface Leaving {
  /**
   * The round the button was shown for, 0 while the game waited: leaving that was free when the
   * button was shown must not cost a drink a moment later. Null stands for the current round.
   */
  readonly round: number | null;
  /** Whether they were told what it costs. Without it, leaving that costs something is refused. */
  readonly isSure?: boolean;
}

/**
 * Leaves the game. Free while it waits, and on a kept seat always. Once the game has begun, a player
 * who still has to roll owes a drink for leaving, and one who has a drink to give loses it; so they
 * are asked first. A player who is not awaited has nothing to leave: their roll counts.
 */
export function leave(
  game: Game,
  person: Person,
  { round, isSure }: Leaving,
  env: Env,
): MoveResult {
  if (!isLive(game)) return refuse("game/over", `Cannot leave game ${game.id}: it is over`);
  if (!findPlayer(game, person.id)) {
    return refuse("game/not_in", `Cannot leave game ${game.id}: ${person.id} is not in it`);
  }
  if (round !== null && round !== game.rounds.length) {
    return refuse(
      "game/round_over",
      `Cannot leave game ${game.id} in round ${round}: it is in round ${game.rounds.length}`,
    );
  }
  if (game.status === "waiting") return leaveWaiting(game, person, env);
  if (!awaitedPlayers(game).includes(person.id)) {
    return refuse("leave/not_awaited", `Cannot leave game ${game.id}: ${person.id} has played`);
  }
  if (!isSure && !isSeatKept(game, person.id)) {
    const what = awaitedRollers(game).includes(person.id) ? "a drink" : "their hit";
    return refuse("leave/ask_first", `Leaving game ${game.id} costs ${person.id} ${what}`);
  }
  return settleRound(walkOut(moved(game, env), person.id, env), env);
}

function leaveWaiting(game: Game, person: Person, env: Env): MoveResult {
  const players = game.players.filter((player) => player.id !== person.id);
  const keptIds = game.keptIds.filter((id) => id !== person.id);
  const left = moved({ ...game, players, keptIds }, env, {
    type: "player_left",
    playerId: person.id,
  });
  // Players stand in order of joining, so the first of those who stay joined earliest.
  const heir = players.find(({ id }) => !keptIds.includes(id)) ?? players[0];
  if (!heir) return abandonGame(left, env, person, "empty");
  if (game.creatorId !== person.id) return left;
  return extend(left, { ...left.game, creatorId: heir.id, creatorSince: env.now }, {
    type: "creator_changed",
    playerId: heir.id,
  });
}
