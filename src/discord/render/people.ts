import { findPlayer, type Game } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { showName } from "./names.ts";

/** A player of the game by name, in bold. One who has left it is "Somebody". */
export function showPlayer(voice: Voice, game: Game, playerId: string): string {
  return boldName(voice, findPlayer(game, playerId)?.name ?? "");
}

/** A player as a mention. What it notifies of is up to the message's `allowedMentions`. */
export function mention(playerId: string): string {
  return `<@${playerId}>`;
}

/** Whether this is an id of Discord's. A player who was forgotten has another kind of id. */
export function isMentionable(playerId: string): boolean {
  return /^\d{1,20}$/.test(playerId);
}

/** A name in bold. */
export function boldName(voice: Voice, name: string): string {
  return `**${showName(voice, name)}**`;
}
