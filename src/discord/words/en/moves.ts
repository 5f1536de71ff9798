import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a player's own move did, beside Ronnie's lines, and small answers. */
export const moves = {
  newHost: text("👑 The table is {name}'s now."),
  rollOff: text("⚔️ {said} {names} roll."),
  nudgeRoll: text("🎲 To roll: {names}"),
  nudgeGive: text("{hit} To give a {drink}: {names}"),
  giveWho: text("Who gets the {drink}?"),
  /** Below a player's name in the menu. */
  gotSoFar: plural({
    one: "{count} {drink} in this game so far",
    other: "{count} {drinks} in this game so far",
  }),
  giveLater: text(
    "The others only have kept seats so far. Press **{offerButton}** once one of them has rolled.",
  ),
  boardIsHere: text("Its board is [over here]({link})."),
  /** In private, where the answer itself is for everybody. */
  here: text("Here you are."),
  called: text("Called."),
  done: text("Done."),
};
