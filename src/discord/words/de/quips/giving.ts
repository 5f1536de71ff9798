import { quips } from "../../text.ts";

/** Giving away the drink of a hit, and calling those who dream. */
export const giving = {
  giveOffer: quips([
    "Treffer! Du darfst 1 {drink} verteilen. Wer bekommt es?",
    "Schöner Wurf. Einmal {drink} zu vergeben: Wer hat es verdient?",
    "Ein Treffer! Zeig auf jemanden. Sachte.",
    "Du hast die Gute gewürfelt. Wem verschönern wir den Abend?",
  ]),
  given: quips([
    "Erledigt. Es geht an {other}, und ich sag, du hast dabei gelächelt.",
    "Schon unterwegs zu {other}. Von mir hast du das nicht.",
    "Einmal für {other}. Betrachte es als zugestellt.",
    "Steht schon vor {other}. Gute Wahl.",
  ]),
  givenToSelf: quips([
    "Von dir, für dich. Das wär doch nicht nötig gewesen!",
    "Du hast es dir selbst gegeben. Ich bewundere die Ehrlichkeit.",
    "Das ist deins. Du weißt, was du magst.",
    "Von dir mit Liebe, an dich mit Liebe.",
  ]),
  nudgeOne: quips([
    "Die Würfel werden kalt.",
    "Wir warten alle, aber keine Eile. Na gut, ein bisschen Eile.",
    "Ich hab den Tisch jetzt dreimal abgewischt.",
    "Du bist dran, und das schon ein Weilchen.",
    "Klopf, klopf. Hier ist der Tisch.",
  ]),
  nudgeMany: quips([
    "Die Würfel vermissen euch. Alle.",
    "Der ganze Tisch guckt zu euch rüber.",
    "Ich hab den Tisch jetzt dreimal abgewischt. Wer ist dran?",
    "Aufwachen! Zwei Sekunden eures Abends, bitte.",
    "Ihr seid dran. Ja, du auch.",
  ]),
};
