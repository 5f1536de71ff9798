import { text } from "../text.ts";

/** The board of a game. */
export const board = {
  waitingTitle: text("🎲 Ronnied: Wer spielt mit?"),
  atTable: text("**Am Tisch ({count}/{max})**"),
  seatKept: text("{name}: Platz reserviert"),
  houseRules: text("Hausregeln"),
  ruleHit: text("**{value}** verteilt 1 {drink}"),
  ruleFail: text("**{value}** bekommt 1 {drink}"),
  ruleLowest: text("der niedrigste Wurf bekommt 1"),
  ruleTies: text("bei Gleichstand wird gestochen"),
  whoBegins: text("Wer fängt an"),
  anybodyBegins: text("Alle am Tisch, jederzeit."),
  hostBegins: text("👑 {name} hat den Tisch und darf jederzeit."),
  othersBegin: text(
    "Alle anderen nach {span}: ab {time}. Das Warten kostet {name} dann 1 {drink}.",
  ),

  activeTitle: text("🎲 Alle würfeln!"),
  waitingToRoll: text("⏳ Noch zu würfeln: {names}."),
  waitingToGive: text("{hit} Noch zu verteilen ({drink}, Knopf **Verteilen**): {names}."),
  drinksSoFar: text("{Drinks} bisher ({count})"),
  quiet: text("Alles still? Anstupsen nach {nudge}, Überspringen nach {skip}."),

  rollOffTitle: text("⚔️ STECHEN Nummer {count}"),
  tied: text("Gleichstand ganz unten."),
  tiedWith: text("Gleichstand ganz unten, mit **{value}**."),
  stakes: text("**Nur sie würfeln:** Wer unten landet, bekommt 1 {drink} {picture}"),
  everybodysRound: text("Die Runde für alle"),
  rollOffsBefore: text("Stechen davor"),

  completedTitle: text("🏁 Spiel vorbei"),
  wins: text("🏆 {name} gewinnt mit {die}"),
  shareWin: text("🏆 Den Sieg teilen sich {names}: {die}"),
  loser: text("{picture} Der niedrigste Wurf, und damit 1 {drink}: {name}."),
  loserStruckOff: text("✏️ Für den niedrigsten Wurf: 1 {drink}, gestrichen."),
  noLoser: text("Für den niedrigsten Wurf gibt es diesmal nichts."),
  rollOffs: text("Stechen"),
  drinksOfGame: text("{Drinks} in diesem Spiel ({count})"),
  session: text("Dieser Abend: {legend}"),

  abandonedTitle: text("🚪 Spiel abgebrochen"),
  calledOff: text("Abgebrochen von {name}."),
  leftAlone: text("Eine Stunde lang tat sich nichts, da hat {name} einen neuen Tisch aufgemacht."),
  staysOnTab: text("Diesmal verliert niemand. Was schon auf dem Deckel steht, bleibt: {drinks}."),

  anyDrink: text("„{drink}“ kann alles sein, was du magst. Wasser zählt."),
  notSealed: text("Würfel nicht versiegelt"),
  sealed: text("Würfel versiegelt: {seal}"),
  scripted: text("Würfel nach Drehbuch, Siegel {seal}"),

  movedDown: text("Das Brett ist nach unten gewandert."),
  goesOn: text("⬇️ Hier geht es weiter: [weiter unten]({link})."),

  callSeats: text("🔁 {names}: Eure Plätze sind reserviert. Würfelt einfach, wenn es losgeht."),
  callRollOff: text("⚔️ Zum Stechen: {names}"),
  callDrinkers: text("{picture} 1 {drink} für {names}"),
};
