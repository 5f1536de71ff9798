import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text("After {span} without a move anybody can start a new one: at {time}."),
  beginAt: text("You can press {beginButton} at {time}."),
  beginAtCost: text(
    "You can press {beginButton} at {time}, after the host had {span}, and {name} will owe a {drink} for it.",
  ),
  nudgeAt: text("{nudgeButton} works at {time}, after {span} of quiet."),
  skipAt: text("{skipButton} works at {time}, after {span} of quiet."),
  abandonBy: text("The host can, or a member with Manage Messages."),
  abandonByOrAt: text(
    "The host can, or a member with Manage Messages; you can at {time}, after {span} without a move.",
  ),
  joinFirst: text("Press **{joinButton}** first: it has not begun."),
  give: text("**{offerButton}** on the board asks who gets it."),
  newGame: text("**{newButton}** on its board, or `/ronnied start`, opens the next."),
  worksAt: text("That works at {time}."),
};
