import { text } from "../text.ts";

/** What stands on buttons: at most 80 characters, and 38 where several stand in a row. */
export const buttons = {
  join: text("Join"),
  leave: text("Leave"),
  begin: text("Begin"),
  roll: text("Roll"),
  offer: text("Give"),
  nudge: text("Nudge"),
  skip: text("Skip"),
  pay: text("Pay a {drink}"),
  again: text("Same again"),
  new: text("New game"),
  verify: text("Verify"),
  walkOut: text("Leave anyway"),
  cheers: text("Cheers"),
  cheersCounted: text("Cheers ({count})"),
  undo: text("Undo"),
  forget: text("Forget me"),
  houseRules: text("Rules"),
  houseStyle: text("Messages"),
  houseWords: text("Words"),
  houseReset: text("Reset"),
  houseWipe: text("Reset all"),
  houseShow: text("Keep it"),
};
