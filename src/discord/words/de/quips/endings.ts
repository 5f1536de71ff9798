import { quips } from "../../text.ts";

/** How a game ended. */
export const endings = {
  lowestRoll: quips([
    "Ganz unten: {name}, mit {value}. Trag es mit Würde.",
    "{value} von {name}, und darunter kommt nur noch der Keller.",
    "Die Würfel haben gesprochen, und sie sagten „{name}“.",
    "{value} hat gereicht. {name}, da steht dein Name drauf.",
    "{name} holt den letzten Platz, und zwar sehr elegant.",
    "{name}, eine {value}. Jemand muss den Tisch ja von unten festhalten.",
    "Die kleinste Zahl am Tisch ist die {value}. Grüß dich, {name}.",
  ]),
  lostRollOff: quips([
    "Es brauchte ein Stechen, aber gefunden: {name}, mit {value}.",
    "{name} hat tapfer gekämpft und {value} gewürfelt. Man wird Lieder singen. Kurze.",
    "Nach all dem: {name}. {value}. Was für eine Reise.",
    "Das Stechen geht an alle außer {name}.",
    "Geklärt! {name} würfelt {value}, und die anderen atmen wieder.",
    "{value} entscheidet. {name}, das war sein Eintrittsgeld wert.",
  ]),
  nobodyLost: quips([
    "Diesmal verliert niemand. Ich weiß gar nicht, wohin mit meinen Händen.",
    "Wo keiner drüber ist, ist auch keiner drunter. Das ist Philosophie.",
    "Ein Spiel ohne Verlierer. Die Würfel fragen, ob sie was falsch gemacht haben.",
    "Fertig, und niemand war Letzter. Sagen wir: Aufwärmen.",
  ]),
};
