import type { Game, TabLine } from "../../game/mod.ts";
import { embedMessage, type Message, withoutComponents } from "./message.ts";

/** The board: a pure function of the game, and of the session's standings when it is over. */
export function renderBoard(game: Game, _standings: readonly TabLine[] | null): Message {
  return embedMessage({ title: game.status });
}

/** The same board without buttons, saying that the board has moved down the channel. */
export function renderRetiredBoard(game: Game, standings: readonly TabLine[] | null): Message {
  return withoutComponents(renderBoard(game, standings));
}
