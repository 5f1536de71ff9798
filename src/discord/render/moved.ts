import type { Game } from "../../game/mod.ts";
import { type Message, textMessage, withoutComponents } from "./message.ts";

/**
 * What is left of a message that was a game's board: one line with a link to the board.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function renderMovedBoard({ guildId, channelId }: Game, messageId: string): Message {
  const link = `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
  return withoutComponents(textMessage(`⬇️ The game goes on [further down](${link}).`));
}
