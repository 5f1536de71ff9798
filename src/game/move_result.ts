import type { Env } from "./env.ts";
import type { GameEvent } from "./event.ts";
import type { Drink, DrinkReason } from "./drink.ts";
import type { Game } from "./game.ts";
import type { RuleError } from "./rule_error.ts";

/** A move that was made: the next Game, and what happened in it, in order. */
export interface Changed {
  readonly game: Game;
  readonly events: readonly GameEvent[];
}

/** What every rule answers: the change, or why there is none. */
export type MoveResult = Changed | RuleError;

/** Starts a change: `game` after a move made at `env.now`. */
export function moved(game: Game, env: Env, ...events: GameEvent[]): Changed {
  return { game: { ...game, lastMoveAt: env.now }, events };
}

/** Adds events to a change, with the game they lead to. */
export function extend(changed: Changed, game: Game, ...events: GameEvent[]): Changed {
  return { game, events: [...changed.events, ...events] };
}

/** Adds a drink to the game and to the events. */
export function oweDrink(
  changed: Changed,
  env: Env,
  owed: { readonly toId: string; readonly fromId?: string; readonly reason: DrinkReason },
): Changed {
  const { game } = changed;
  const drink: Drink = {
    id: `${game.id}.${String(game.drinks.length + 1).padStart(3, "0")}`,
    gameId: game.id,
    sessionId: game.sessionId,
    toId: owed.toId,
    fromId: owed.fromId ?? null,
    reason: owed.reason,
    at: env.now,
  };
  return extend(changed, { ...game, drinks: [...game.drinks, drink] }, {
    type: "drink_owed",
    drink,
  });
}
