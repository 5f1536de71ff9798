import { text } from "../text.ts";

/** What `/ronnied verify` shows of a game's dice. */
export const dice = {
  title: text("🔍 Les dés de la partie {number}"),
  seal: text("**Sceau**, sur le plateau avant le premier lancer : `{seal}`"),
  seed: text("**Graine**, secrète jusqu'à la fin : `{seed}`"),
  how: text(
    "Le sceau est le SHA-256 de la graine. La graine et l'id d'un appui donnent le lancer :",
  ),
  noRolls: text("Aucun lancer."),
  rollOff: text("départage {number}"),
  scripted: text("écrit d'avance : posé, pas lancé"),
  wrong: text("⚠️ ne découle pas de la graine"),
  shell: text("Calcules-en un"),
  prints: text("Dans un terminal avec openssl, ceci affiche le {value} de {name} :"),
  unsealed: text(
    "Les dés de la partie {number} n'étaient pas scellés : une version antérieure l'avait commencée.",
  ),
  live: text(
    "🔒 La partie en cours a le sceau `{seal}`. Sa graine s'affichera ici une fois finie.",
  ),
  liveUnsealed: text(
    "La partie en cours n'est pas scellée : une version antérieure l'avait commencée.",
  ),
  nothing: text(
    "🔍 Pas de partie terminée à vérifier ici. Chacune est gardée un moment après sa fin.",
  ),
  earlier: text("Lancers précédents"),
  later: text("Lancers suivants"),
};
