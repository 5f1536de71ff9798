import { findPlayer, type Game } from "../../game/mod.ts";
import { showName } from "./names.ts";

/** A player of the game by name, in bold. One who has left it is "Somebody". */
export function showPlayer(game: Game, playerId: string): string {
  return boldName(findPlayer(game, playerId)?.name ?? "");
}

/** A name in bold. */
export function boldName(name: string): string {
  return `**${showName(name)}**`;
}
