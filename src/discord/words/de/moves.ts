import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a player's own move did, beside Ronnie's lines, and small answers. */
export const moves = {
  newHost: text("👑 Der Tisch gehört jetzt {name}."),
  rollOff: text("⚔️ {said} Es würfeln: {names}."),
  nudgeRoll: text("🎲 Noch zu würfeln: {names}"),
  nudgeGive: text("{hit} Noch zu verteilen ({drink}): {names}"),
  giveWho: text("Wer bekommt es ({drink})?"),
  gotSoFar: plural({
    one: "bisher {count} {drink} in diesem Spiel",
    other: "bisher {count} {drinks} in diesem Spiel",
  }),
  giveLater: text(
    "Die anderen haben bisher nur reservierte Plätze. Drück auf **{offerButton}**, sobald jemand gewürfelt hat.",
  ),
  boardIsHere: text("Das Brett ist [hier drüben]({link})."),
  here: text("Bitte sehr."),
  called: text("Gerufen."),
  done: text("Erledigt."),
};
