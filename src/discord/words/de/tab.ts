import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** A person's tab, payments, and standings. */
export const tab = {
  title: text("🧾 Dein Deckel"),
  toSettle: plural({
    one: "{name}: an diesem Abend noch {count} {drink} offen.",
    other: "{name}: an diesem Abend noch {count} {drinks} offen.",
  }),
  caughtUp: text("{name}: an diesem Abend alles beglichen."),
  before: plural({
    one: "Vom Abend davor: {count} {drink}.",
    other: "Vom Abend davor: {count} {drinks}.",
  }),
  oldestFirst: text("Noch offen, das Älteste zuerst"),
  allTime: text("Insgesamt, auf allen Servern: {legend}"),
  allTimeUnknown: text("Die Seite ist mir unter den Tresen gerutscht. Frag mich gleich noch mal."),
  debt: text("{icon} {reason}, {ago}"),
  howToPay: text("Eins begleichst du mit „{payButton}“ auf einem Brett, mehrere mit /ronnied pay."),

  settled: text("Beglichen: {reasons}."),
  settledBefore: text("Beglichen: {reasons} (vom Abend davor)."),
  left: plural({
    one: "Noch {count} auf deinem Deckel. Keine Eile.",
    other: "Noch {count} auf deinem Deckel. Keine Eile.",
  }),

  legend: text("{owed} noch offen · {settled} beglichen"),
  standingsLegend: text("die meisten {drinks} zuerst · {legend}"),
  counts: text("{owed} offen, {paid} beglichen, {given} verteilt"),
  wins: text("🏆 {won} von {games}"),

  boardTitle: text("🏆 Die Tafel dieses Abends"),
  allTimeHere: text("Insgesamt, auf diesem Server"),
};
