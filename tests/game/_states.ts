import {
  applyMove,
  type Changed,
  type Game,
  giveTargets,
  isRuleError,
  type Move,
} from "../../src/game/mod.ts";
import { person } from "./_game_table.ts";
import { scriptedEnv } from "./_scripted_env.ts";

/** A move that a player can make, and what comes of it. */
export interface Way {
  readonly id: string;
  readonly after: Changed;
}

const minute = 60_000;
/** Times without a move at which another move becomes possible. */
const waits = [0, minute, 5 * minute, 10 * minute];

/**
 * Every move that a player of the game can make now, or by waiting, with every face of the die.
 * Nudges are left out: they change nothing but when the next one may be.
 */
export function movesFrom(game: Game): readonly Way[] {
  return game.players.flatMap(({ id }) =>
    waits.flatMap((wait) => movesOf(game, id).flatMap((move) => tryMove(game, id, move, wait)))
  );
}

function movesOf(game: Game, id: string): readonly Move[] {
  return [
    { type: "join" },
    { type: "leave", round: null, isSure: true },
    { type: "begin" },
    { type: "roll", round: null },
    ...giveTargets(game, id).map((target): Move => ({
      type: "give",
      targetId: target.id,
      round: null,
    })),
    { type: "skip", round: null },
    { type: "abandon", managesMessages: false },
  ];
}

function tryMove(game: Game, id: string, move: Move, wait: number): readonly Way[] {
  const faces = move.type === "roll" ? game.houseRules.diceSides : 1;
  return Array.from({ length: faces }, (_, face) => {
    const env = scriptedEnv({ now: game.lastMoveAt + wait, rolls: [face + 1] });
    return applyMove(game, person(id), move, env);
  }).flatMap((after) => isRuleError(after) ? [] : [{ id, after }]);
}
