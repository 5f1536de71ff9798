import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** A person's tab, payments, and standings. */
export const tab = {
  title: text("🧾 Ton ardoise"),
  toSettle: plural({
    one: "{name} : {count} {drink} à régler ce soir.",
    many: "{name} : {count} {drinks} à régler ce soir.",
    other: "{name} : {count} {drinks} à régler ce soir.",
  }),
  caughtUp: text("{name} : tout est réglé ce soir."),
  before: plural({
    one: "De la soirée d'avant : {count} {drink}.",
    many: "De la soirée d'avant : {count} {drinks}.",
    other: "De la soirée d'avant : {count} {drinks}.",
  }),
  oldestFirst: text("À régler, du plus ancien au plus récent"),
  allTime: text("Depuis toujours, sur tous les serveurs : {legend}"),
  allTimeUnknown: text("Cette page a glissé sous le comptoir. Redemande dans un instant."),
  debt: text("{icon} {reason}, {ago}"),
  howToPay: text("Règles-en un par « {payButton} » sur un plateau, ou plusieurs par /ronnied pay."),

  settled: text("Réglé : {reasons}."),
  settledBefore: text("Réglé : {reasons} (de la soirée d'avant)."),
  left: plural({
    one: "Encore {count} sur ton ardoise. Rien ne presse.",
    many: "Encore {count} sur ton ardoise. Rien ne presse.",
    other: "Encore {count} sur ton ardoise. Rien ne presse.",
  }),

  legend: text("{owed} à régler · {settled} réglés"),
  standingsLegend: text("le plus de {drinks} d'abord · {legend}"),
  counts: text("à régler : {owed}, réglés : {paid}, offerts : {given}"),
  wins: text("🏆 {won} sur {games}"),

  boardTitle: text("🏆 L'ardoise de la soirée"),
  allTimeHere: text("Depuis toujours, sur ce serveur"),
};
