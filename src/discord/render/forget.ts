import type { Voice } from "../words/mod.ts";
import { encodeCustomId, noGameId } from "./custom_id.ts";
import { type Message, noMentions, textMessage, withoutComponents } from "./message.ts";

/** Ephemeral: asks whether to really forget the person, with a button to say so. */
export function renderForgetConfirm(voice: Voice): Message {
  const { buttons, forget, lists } = voice.words;
  const somebody = voice.say(lists.somebody);
  return {
    content: [
      voice.say(forget.ask),
      voice.say(forget.goes),
      voice.say(forget.stays, { somebody }),
      voice.say(forget.seat, { somebody }),
      voice.say(forget.changedMind),
    ].join("\n"),
    components: [{
      type: 1,
      components: [{
        type: 2,
        style: 4,
        label: voice.say(buttons.forget),
        emoji: { name: "🧽" },
        customId: encodeCustomId({ kind: "forget", gameId: noGameId, round: 0 }),
      }],
    }],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: the person is forgotten; `left` records may still name them and cannot be read. */
export function renderForgotten(voice: Voice, left: number): Message {
  const { done, damaged } = voice.words.forget;
  return withoutComponents(textMessage(left === 0 ? voice.say(done) : voice.count(damaged, left)));
}
