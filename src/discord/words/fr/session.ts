import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Sessions: a new one, and one at a glance. */
export const session = {
  stillRunning: plural({
    one: "La partie de {channels} compte encore pour la soirée d'avant.",
    many: "Les parties de {channels} comptent encore pour la soirée d'avant.",
    other: "Les parties de {channels} comptent encore pour la soirée d'avant.",
  }),
  payBefore: text("Ce qui reste d'avant se règle toujours par `/ronnied pay` ({drinks})."),

  recapTitle: text("🌙 La soirée en un coup d'œil"),
  recapEmpty: text("🌙 Aucune partie terminée dans cette soirée. `/ronnied start` en ouvre une."),
  recapCounts: text("⏱️ **{span}** · 🎲 **{games}** · {icon} **{owed}**"),
  games: plural({
    one: "{count} partie",
    many: "{count} parties",
    other: "{count} parties",
  }),
  since: text("Résultats depuis le {day}."),
  remembers: text("🗒️ Ronnie se souvient"),
  onlyFinished: text("Seules les parties terminées comptent ici."),
  titles: {
    winner: text("🏆 Victoire de la soirée"),
    generous: text("🎁 Grand cœur"),
    unlucky: text("🌧️ Dés sans pitié"),
    survivor: text("⚔️ Dur au départage"),
    bone_dry: text("🏜️ Au sec"),
    sleepyhead: text("😴 Tête dans les nuages"),
  },
  titleCounts: {
    winner: plural({
      one: "{count} victoire",
      many: "{count} victoires",
      other: "{count} victoires",
    }),
    generous: plural({
      one: "{count} {drink} en cadeau",
      many: "{count} {drinks} en cadeau",
      other: "{count} {drinks} en cadeau",
    }),
    unlucky: plural({
      one: "{count} raté ou plus petit lancer",
      many: "{count} ratés et plus petits lancers",
      other: "{count} ratés et plus petits lancers",
    }),
    survivor: plural({
      one: "{count} départage sauvé",
      many: "{count} départages sauvés",
      other: "{count} départages sauvés",
    }),
    bone_dry: plural({
      one: "{count} partie sans {drink}",
      many: "{count} parties sans {drink}",
      other: "{count} parties sans {drink}",
    }),
    sleepyhead: plural({
      one: "{count} tour à rêver",
      many: "{count} tours à rêver",
      other: "{count} tours à rêver",
    }),
  },
};
