import { encodeCustomId, noGameId } from "./button_id.ts";
import { type Message, noMentions, textMessage, withoutComponents } from "./message.ts";

/** Private: asks whether to really forget the person, with a button to say so. */
export function renderForgetConfirm(): Message {
  return {
    content: "Shall I forget you?",
    components: [{
      type: 1,
      components: [{
        type: 2,
        style: 4,
        label: "Forget me",
        customId: encodeCustomId({ kind: "forget", gameId: noGameId, round: 0 }),
      }],
    }],
    allowedMentions: noMentions,
  };
}

/** Private: the person is forgotten. */
export function renderForgotten(): Message {
  return withoutComponents(textMessage("Forgotten."));
}
