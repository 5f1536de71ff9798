import { findPlayer, type Game } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import { linkTo } from "./moved.ts";
import type { Button, Message } from "./message.ts";

/**
 * Adds to a refusal to start a game what helps instead: the way to the board of the one that is on
 * (null if its message is not known) and, while it waits for players, a seat at it.
 */
export function offerTable(
  voice: Voice,
  refusal: Message,
  game: Game,
  messageId: string | null,
  personId: string,
): Message {
  const { buttons, moves } = voice.words;
  const way = messageId === null
    ? []
    : [voice.say(moves.boardIsHere, { link: linkTo(game, messageId) })];
  const isFree = game.players.length < game.houseRules.maxPlayers;
  const canJoin = game.status === "waiting" && isFree && !findPlayer(game, personId);
  const join: Button = {
    type: 2,
    style: 3,
    label: voice.say(buttons.join),
    emoji: { name: "🪑" },
    customId: encodeCustomId({ kind: "join", gameId: game.id, round: game.rounds.length }),
  };
  return {
    ...refusal,
    content: [refusal.content ?? "", ...way].join("\n"),
    ...canJoin && { components: [{ type: 1, components: [join] }] },
  };
}
