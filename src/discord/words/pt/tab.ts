import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** A person's tab, payments, and standings. */
export const tab = {
  title: text("🧾 Sua conta"),
  toSettle: plural({
    one: "{name}: {count} {drink} a pagar nesta noite.",
    many: "{name}: {count} {drinks} a pagar nesta noite.",
    other: "{name}: {count} {drinks} a pagar nesta noite.",
  }),
  caughtUp: text("{name}: tudo pago nesta noite."),
  before: plural({
    one: "Da noite anterior: {count} {drink}.",
    many: "Da noite anterior: {count} {drinks}.",
    other: "Da noite anterior: {count} {drinks}.",
  }),
  oldestFirst: text("A pagar, o mais antigo primeiro"),
  allTime: text("Desde sempre, em todos os servidores: {legend}"),
  allTimeUnknown: text("Essa página escorregou para baixo do balcão. Pergunte daqui a pouco."),
  debt: text("{icon} {reason}, {ago}"),
  howToPay: text("Pague um com “{payButton}” num tabuleiro, ou vários com /ronnied pay."),

  settled: text("Pago: {reasons}."),
  settledBefore: text("Pago: {reasons} (da noite anterior)."),
  left: plural({
    one: "Falta {count} na sua conta. Sem pressa.",
    many: "Faltam {count} na sua conta. Sem pressa.",
    other: "Faltam {count} na sua conta. Sem pressa.",
  }),

  legend: text("{owed} a pagar · {settled} pagos"),
  standingsLegend: text("primeiro quem tem mais {drinks} · {legend}"),
  counts: text("a pagar: {owed}, pagos: {paid}, dados: {given}"),
  wins: text("🏆 {won} de {games}"),

  boardTitle: text("🏆 O quadro da noite"),
  allTimeHere: text("Desde sempre, neste servidor"),
};
