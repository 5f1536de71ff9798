import { abandon } from "./abandon.ts";
import { begin } from "./begin.ts";
import type { Env } from "./env.ts";
import { findPlayer, type Game, isSeatKept, type Person } from "./game.ts";
import { give } from "./give.ts";
import { join } from "./join.ts";
import { leave, type Leaving } from "./leave.ts";
import { nudge } from "./nudge.ts";
import type { Changed, MoveResult } from "./move_result.ts";
import { roll } from "./roll.ts";
import { isRuleError } from "./rule_error.ts";
import { skip } from "./skip.ts";

/**
 * What a person does in a game. `round` is the round their button was shown for, counting from
 * 1 (0 while the game waited), or null where they did not use a button.
 */
export type Move =
  | { readonly type: "join" }
  | { readonly type: "leave" } & Leaving
  | { readonly type: "begin" }
  | { readonly type: "roll"; readonly round: number | null }
  | { readonly type: "give"; readonly targetId: string; readonly round: number | null }
  | { readonly type: "nudge"; readonly round: number | null }
  | { readonly type: "skip"; readonly round: number | null }
  | { readonly type: "abandon"; readonly managesMessages: boolean };

/**
 * Applies a move: the next Game and what happened, or why not. Pure, and total: every game, person
 * and move has an answer, and a refused move changes nothing.
 */
export function applyMove(game: Game, person: Person, move: Move, env: Env): MoveResult {
  const next = { ...rename(game, person), revision: game.revision + 1 };
  const result = chooseRule(next, person, move, env);
  return isRuleError(result) ? result : takeSeat(result, person, move);
}

/** A player who does something in a game has chosen it and is no longer on a kept seat. Leaving is no such choice. */
function takeSeat(changed: Changed, { id }: Person, { type }: Move): Changed {
  if (type === "leave" || !isSeatKept(changed.game, id)) return changed;
  const keptIds = changed.game.keptIds.filter((keptId) => keptId !== id);
  return { ...changed, game: { ...changed.game, keptIds } };
}

function chooseRule(game: Game, person: Person, move: Move, env: Env): MoveResult {
  switch (move.type) {
    case "join":
      return join(game, person, env);
    case "leave":
      return leave(game, person, move, env);
    case "begin":
      return begin(game, person, env);
    case "roll":
      return roll(game, person, env, move.round);
    case "give":
      return give(game, person, move.targetId, env, move.round);
    case "nudge":
      return nudge(game, person, env, move.round);
    case "skip":
      return skip(game, person, env, move.round);
    case "abandon":
      return abandon(game, person, move.managesMessages, env);
    default:
      throw new TypeError(`Unknown move: ${JSON.stringify(move satisfies never)}`);
  }
}

/** Players have the name that Discord sent last, so every move updates that of its player. */
function rename(game: Game, person: Person): Game {
  const known = findPlayer(game, person.id);
  if (!known || known.name === person.name) return game;
  const players = game.players.map((player) => player.id === person.id ? person : player);
  return { ...game, players };
}
