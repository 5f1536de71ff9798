import { type Game, giveTargets } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import { encodeCustomId } from "./button_id.ts";
import { type Message, noMentions, textMessage, withoutComponents } from "./message.ts";
import { labelName } from "./names.ts";

/** Private: asks who gets the drink of a hit. The menu's values are player ids. */
export function renderGiveMenu(game: Game, giverId: string, _pick: Pick): Message {
  const options = giveTargets(game, giverId).map((player) => ({
    label: labelName(player.name),
    value: player.id,
  }));
  return {
    content: "You rolled a hit. Who drinks?",
    components: [{
      type: 1,
      components: [{
        type: 3,
        customId: encodeCustomId({ kind: "give", gameId: game.id, round: game.rounds.length }),
        placeholder: "Who drinks?",
        minValues: 1,
        maxValues: 1,
        options,
      }],
    }],
    allowedMentions: noMentions,
  };
}

/** What becomes of the menu when the drink is given: text, and nothing to pick any more. */
export function renderGiven(
  _game: Game,
  _giverId: string,
  _targetId: string,
  _pick: Pick,
): Message {
  return withoutComponents(textMessage("Given."));
}
