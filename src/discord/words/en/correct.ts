import { text } from "../text.ts";

/** Taking a drink off the slate that should not be there. */
export const correct = {
  which: text("Which {drink} comes off?"),
  /** A drink in the menu, at most 100 characters. */
  option: text("{name}: {reason}"),
  older: text(
    "These are the newest {count}. For older ones: a player's menu, Apps, Correct a drink.",
  ),
  off: text("✏️ Done: it's off the slate."),
};
