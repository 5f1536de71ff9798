import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Sessions: a new one, and one at a glance. */
export const session = {
  stillRunning: plural({
    one: "O jogo em {channels} ainda conta para a noite anterior.",
    many: "Os jogos em {channels} ainda contam para a noite anterior.",
    other: "Os jogos em {channels} ainda contam para a noite anterior.",
  }),
  payBefore: text("O que ficou de antes ainda se paga com `/ronnied pay` ({drinks})."),

  recapTitle: text("🌙 A noite num olhar"),
  recapEmpty: text("🌙 Nenhum jogo terminou nesta noite ainda. `/ronnied start` abre um."),
  recapCounts: text("⏱️ **{span}** · 🎲 **{games}** · {icon} **{owed}**"),
  games: plural({ one: "{count} jogo", many: "{count} jogos", other: "{count} jogos" }),
  since: text("Resultados desde {day}."),
  remembers: text("🗒️ Ronnie lembra"),
  onlyFinished: text("Aqui só contam jogos terminados."),
  titles: {
    winner: text("🏆 Vitória da noite"),
    generous: text("🎁 Coração grande"),
    unlucky: text("🌧️ Dados de mau humor"),
    survivor: text("⚔️ À prova de desempate"),
    bone_dry: text("🏜️ No seco"),
    sleepyhead: text("😴 No mundo da lua"),
  },
  titleCounts: {
    winner: plural({
      one: "{count} vitória",
      many: "{count} vitórias",
      other: "{count} vitórias",
    }),
    generous: plural({
      one: "{count} {drink} de presente",
      many: "{count} {drinks} de presente",
      other: "{count} {drinks} de presente",
    }),
    unlucky: plural({
      one: "{count} falha ou menor jogada",
      many: "{count} falhas e menores jogadas",
      other: "{count} falhas e menores jogadas",
    }),
    survivor: plural({
      one: "{count} superado",
      many: "{count} superados",
      other: "{count} superados",
    }),
    bone_dry: plural({
      one: "{count} jogo sem {drink}",
      many: "{count} jogos sem {drink}",
      other: "{count} jogos sem {drink}",
    }),
    sleepyhead: plural({
      one: "{count} vez sonhando",
      many: "{count} vezes sonhando",
      other: "{count} vezes sonhando",
    }),
  },
};
