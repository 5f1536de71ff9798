import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** A person's tab, payments, and standings. */
export const tab = {
  title: text("🧾 Tu cuenta"),
  toSettle: plural({
    one: "{name}: {count} {drink} por saldar esta noche.",
    many: "{name}: {count} {drinks} por saldar esta noche.",
    other: "{name}: {count} {drinks} por saldar esta noche.",
  }),
  caughtUp: text("{name}: todo saldado esta noche."),
  before: plural({
    one: "De la noche anterior: {count} {drink}.",
    many: "De la noche anterior: {count} {drinks}.",
    other: "De la noche anterior: {count} {drinks}.",
  }),
  oldestFirst: text("Por saldar, lo más antiguo primero"),
  allTime: text("Desde siempre, en todos los servidores: {legend}"),
  allTimeUnknown: text("Esa página se metió debajo de la barra. Pregúntame dentro de un momento."),
  debt: text("{icon} {reason}, {ago}"),
  howToPay: text("Salda uno con «{payButton}» en un tablero, o varios con /ronnied pay."),

  settled: text("Saldado: {reasons}."),
  settledBefore: text("Saldado: {reasons} (de la noche anterior)."),
  left: plural({
    one: "Queda {count} en tu cuenta. Sin prisa.",
    many: "Quedan {count} en tu cuenta. Sin prisa.",
    other: "Quedan {count} en tu cuenta. Sin prisa.",
  }),

  legend: text("{owed} por saldar · {settled} saldados"),
  standingsLegend: text("primero quien más {drinks} tiene · {legend}"),
  counts: text("por saldar: {owed}, saldados: {paid}, regalados: {given}"),
  wins: text("🏆 {won} de {games}"),

  boardTitle: text("🏆 La pizarra de la noche"),
  allTimeHere: text("Desde siempre, en este servidor"),
};
