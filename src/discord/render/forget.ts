import { encodeCustomId, noGameId } from "./custom_id.ts";
import { type Message, noMentions, textMessage, withoutComponents } from "./message.ts";

/** Ephemeral: asks whether to really forget the person, with a button to say so. */
export function renderForgetConfirm(): Message {
  return {
    content: [
      "Shall I strike you from my book?",
      "Your name and your all-time counts go, on every server, and there's no way back.",
      "Drinks stay on the others' tabs as they are; where you stood, it will say “Somebody”.",
      "If you sit in a game right now, Somebody keeps your seat, and the others can skip them.",
      "Changed your mind? Just dismiss this message.",
    ].join("\n"),
    components: [{
      type: 1,
      components: [{
        type: 2,
        style: 4,
        label: "Forget me",
        emoji: { name: "🧽" },
        customId: encodeCustomId({ kind: "forget", gameId: noGameId, round: 0 }),
      }],
    }],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: the person is forgotten. */
export function renderForgotten(): Message {
  return withoutComponents(
    textMessage("Done: I've never seen you before. Come in any time, and we start afresh."),
  );
}
