import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Sessions: a new one, and one at a glance. */
export const session = {
  stillRunning: plural({
    one: "Das Spiel in {channels} zählt noch zum Abend davor.",
    other: "Die Spiele in {channels} zählen noch zum Abend davor.",
  }),
  payBefore: text(
    "Was von vorher offen ist, lässt sich weiter mit `/ronnied pay` begleichen ({drinks}).",
  ),

  recapTitle: text("🌙 Der Abend auf einen Blick"),
  recapEmpty: text(
    "🌙 An diesem Abend ist noch kein Spiel zu Ende. `/ronnied start` macht eins auf.",
  ),
  recapCounts: text("⏱️ **{span}** · 🎲 **{games}** · {icon} **{owed}**"),
  games: plural({ one: "{count} Spiel", other: "{count} Spiele" }),
  since: text("Ergebnisse seit {day}."),
  remembers: text("🗒️ Ronnie erinnert sich"),
  onlyFinished: text("Hier zählen nur Spiele, die zu Ende gespielt sind."),
  titles: {
    winner: text("🏆 Sieg des Abends"),
    generous: text("🎁 Größtes Herz"),
    unlucky: text("🌧️ Pech mit den Würfeln"),
    survivor: text("⚔️ Im Stechen überlebt"),
    bone_dry: text("🏜️ Staubtrocken"),
    sleepyhead: text("😴 Schlafmütze"),
  },
  titleCounts: {
    winner: plural({ one: "{count} Sieg", other: "{count} Siege" }),
    generous: plural({ one: "{count} {drink} verteilt", other: "{count} {drinks} verteilt" }),
    unlucky: plural({
      one: "{count} Patzer oder niedrigster Wurf",
      other: "{count} Patzer und niedrigste Würfe",
    }),
    survivor: plural({ one: "{count} überlebt", other: "{count} überlebt" }),
    bone_dry: plural({
      one: "{count} Spiel ohne {drink}",
      other: "{count} Spiele ohne {drink}",
    }),
    sleepyhead: plural({ one: "{count} Zug verträumt", other: "{count} Züge verträumt" }),
  },
};
