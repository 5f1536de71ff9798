import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text(
    "Après {span} sans coup joué, n'importe qui peut en ouvrir une autre : à {time}.",
  ),
  beginAt: text("Tu pourras appuyer sur {beginButton} à {time}."),
  beginAtCost: text(
    "Tu pourras appuyer sur {beginButton} à {time}, après {span} d'avance ; ça coûtera 1 {drink} à {name}.",
  ),
  nudgeAt: text("{nudgeButton} marchera à {time}, après {span} de silence."),
  skipAt: text("{skipButton} marchera à {time}, après {span} de silence."),
  abandonBy: text("C'est à qui a ouvert la table, ou à qui peut gérer les messages."),
  abandonByOrAt: text(
    "C'est à qui a ouvert la table ou peut gérer les messages ; à toi à {time}, après {span} sans coup joué.",
  ),
  joinFirst: text("Appuie d'abord sur **{joinButton}** : ça n'a pas commencé."),
  give: text("**{offerButton}**, sur le plateau, demande à qui."),
  newGame: text("**{newButton}** sur le plateau, ou `/ronnied start`, ouvre la suivante."),
  worksAt: text("Ça marchera à {time}."),
};
