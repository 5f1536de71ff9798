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

/** Ephemeral: the person is forgotten; `left` records may still name them and cannot be read. */
export function renderForgotten(left: number): Message {
  if (left === 0) {
    return withoutComponents(
      textMessage("Done: I've never seen you before. Come in any time, and we start afresh."),
    );
  }
  const pages = left === 1 ? "One page of my book is" : `${left} pages of my book are`;
  return withoutComponents(textMessage(
    `I've struck you out wherever I can read. ${pages} damaged, and you may still be on it. ` +
      "Whoever runs this bot can see which in the log: ask them, and use `/ronnied forget` once more.",
  ));
}
