import type { Game, GameEvent } from "../../game/mod.ts";
import { moveQuips, type PickVariant, say } from "../quips/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import { renderAcknowledgement } from "./acknowledgement.ts";
import { type Message, noMentions, withoutComponents } from "./message.ts";

/** Ephemeral: says what leaving the begun game costs, with a button to leave anyway. */
export function renderLeaveQuestion(game: Game, playerId: string, pick: PickVariant): Message {
  const hasHit = game.hitIds.includes(playerId);
  return {
    content: `👋 ${say(hasHit ? moveQuips.askFirstWithHit : moveQuips.askFirst, pick, {})}`,
    components: [{
      type: 1,
      components: [{
        type: 2,
        style: 4,
        label: "Leave anyway",
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
  game: Game,
  events: readonly GameEvent[],
  playerId: string,
  pick: PickVariant,
): Message {
  return withoutComponents(renderAcknowledgement(game, events, playerId, pick));
}
