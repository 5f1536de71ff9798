import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a player's own move did, beside Ronnie's lines, and small answers. */
export const moves = {
  newHost: text("👑 La table est maintenant à {name}."),
  rollOff: text("⚔️ {said} Au lancer : {names}."),
  nudgeRoll: text("🎲 À lancer : {names}"),
  nudgeGive: text("{hit} À offrir ({drink}) : {names}"),
  giveWho: text("Pour qui ({drink}) ?"),
  gotSoFar: plural({
    one: "{count} {drink} dans cette partie jusqu'ici",
    many: "{count} {drinks} dans cette partie jusqu'ici",
    other: "{count} {drinks} dans cette partie jusqu'ici",
  }),
  giveLater: text(
    "Les autres n'ont que des places gardées. Appuie sur **{offerButton}** dès que l'un d'eux a lancé.",
  ),
  boardIsHere: text("Le plateau est [par ici]({link})."),
  here: text("Voilà."),
  called: text("Appelé."),
  done: text("C'est fait."),
};
