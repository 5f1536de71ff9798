import type { Drink } from "./drink.ts";
import type { AbandonReason } from "./game.ts";

/**
 * What happened in a move, in order. A commit writes its events, a repeated interaction is answered
 * with them, and the texts for players are chosen by them.
 */
export type GameEvent =
  | { readonly type: "game_created"; readonly playerId: string }
  | { readonly type: "player_joined"; readonly playerId: string }
  | { readonly type: "seat_kept"; readonly playerId: string }
  | { readonly type: "seat_taken"; readonly playerId: string }
  | { readonly type: "player_left"; readonly playerId: string }
  | { readonly type: "creator_changed"; readonly playerId: string }
  | { readonly type: "game_begun"; readonly playerId: string; readonly forced: boolean }
  | {
    readonly type: "die_rolled";
    readonly playerId: string;
    readonly value: number;
    /** Index into `game.rounds`; 0 is the round of all players. */
    readonly round: number;
  }
  | { readonly type: "hit_scored"; readonly playerId: string }
  | { readonly type: "hit_lost"; readonly playerId: string }
  | { readonly type: "drink_owed"; readonly drink: Drink }
  | {
    readonly type: "roll_off_started";
    readonly playerIds: readonly string[];
    readonly round: number;
  }
  | { readonly type: "player_skipped"; readonly playerId: string; readonly byId: string }
  | { readonly type: "player_walked_out"; readonly playerId: string }
  | { readonly type: "players_nudged"; readonly playerIds: readonly string[] }
  | { readonly type: "game_completed"; readonly loserId: string | null }
  | {
    readonly type: "game_abandoned";
    readonly byId: string;
    readonly why: AbandonReason;
  };

/** An event of one type. */
export type EventOf<T extends GameEvent["type"]> = Extract<GameEvent, { type: T }>;

/** The first event of `type`, if there is one. */
export function findEvent<T extends GameEvent["type"]>(
  events: readonly GameEvent[],
  type: T,
): EventOf<T> | undefined {
  return events.find((event): event is EventOf<T> => event.type === type);
}

/** The drinks that these events hand out, in order. */
export function drinksOf(events: readonly GameEvent[]): readonly Drink[] {
  return events.flatMap((event) => event.type === "drink_owed" ? [event.drink] : []);
}
