import type { Game, GameEvent } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import { renderAcknowledgement } from "./acknowledgement.ts";
import { type Message, noMentions, withoutComponents } from "./message.ts";

/** Ephemeral: says what leaving the begun game costs, with a button to leave anyway. */
export function renderLeaveQuestion(
  voice: Voice,
  game: Game,
  playerId: string,
  pick: PickVariant,
): Message {
  const { askFirst, askFirstWithHit } = voice.words.quips.moves;
  const hasHit = game.hitIds.includes(playerId);
  return {
    content: `👋 ${voice.quip(hasHit ? askFirstWithHit : askFirst, pick)}`,
    components: [{
      type: 1,
      components: [{
        type: 2,
        style: 4,
        label: voice.say(voice.words.buttons.walkOut),
        emoji: { name: "👋" },
        customId: encodeCustomId({
          kind: "walk_out",
          gameId: game.id,
          round: game.rounds.length,
        }),
      }],
    }],
    allowedMentions: noMentions,
  };
}

/** What replaces the question when the player has left: text without components. */
export function renderLeft(
  voice: Voice,
  game: Game,
  events: readonly GameEvent[],
  playerId: string,
  pick: PickVariant,
): Message {
  return withoutComponents(renderAcknowledgement(voice, game, events, playerId, pick));
}
