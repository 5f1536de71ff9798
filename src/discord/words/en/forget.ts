import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Being forgotten. */
export const forget = {
  ask: text("Shall I strike you from my book?"),
  goes: text("Your name and your all-time counts go, on every server, and there's no way back."),
  stays: text(
    "{Drinks} stay on the others' tabs as they are; where you stood, it will say “{somebody}”.",
  ),
  seat: text(
    "If you sit in a game right now, {somebody} keeps your seat, and the others can skip them.",
  ),
  changedMind: text("Changed your mind? Just dismiss this message."),
  done: text("Done: I've never seen you before. Come in any time, and we start afresh."),
  damaged: plural({
    one:
      "I've struck you out wherever I can read. One page of my book is damaged, and you may still be on it. Whoever runs this bot can see which in the log: ask them, and use `/ronnied forget` once more.",
    other:
      "I've struck you out wherever I can read. {count} pages of my book are damaged, and you may still be on it. Whoever runs this bot can see which in the log: ask them, and use `/ronnied forget` once more.",
  }),
};
