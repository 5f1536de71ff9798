import type { Game } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { type Message, textMessage, withoutComponents } from "./message.ts";

/** What is left of a message that was a game's board: one line with a link to the board. */
export function renderMovedBoard(voice: Voice, game: Game, messageId: string): Message {
  const link = linkTo(game, messageId);
  return withoutComponents(textMessage(voice.say(voice.words.board.goesOn, { link })));
}

/** The address of a message in a game's channel, at which Discord jumps to it. */
export function linkTo({ guildId, channelId }: Game, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
