import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text("Nach {span} ohne Zug dürfen alle ein neues aufmachen: um {time}."),
  beginAt: text("Du kannst um {time} auf {beginButton} drücken."),
  beginAtCost: text(
    "Du kannst um {time} auf {beginButton} drücken, nach {span} Vorsprung; {name} kostet das dann 1 {drink}.",
  ),
  nudgeAt: text("{nudgeButton} geht um {time}, nach {span} Stille."),
  skipAt: text("{skipButton} geht um {time}, nach {span} Stille."),
  abandonBy: text("Das darf, wer den Tisch aufgemacht hat, oder wer Nachrichten verwalten darf."),
  abandonByOrAt: text(
    "Das darf, wer den Tisch aufgemacht hat oder Nachrichten verwalten darf; du um {time}, nach {span} ohne Zug.",
  ),
  joinFirst: text("Drück zuerst auf **{joinButton}**: Es hat noch nicht angefangen."),
  give: text("**{offerButton}** auf dem Brett fragt, wer es bekommt."),
  newGame: text("**{newButton}** auf dem Brett oder `/ronnied start` macht das nächste auf."),
  worksAt: text("Das geht um {time}."),
};
