import { text } from "../text.ts";

/** Commands as Discord lists them: 1–100 characters each, for people who have never played. */
export const commands = {
  ronnied: text("Un jeu de dés pour la table : lancer, offrir ({drinks}), tenir l'ardoise"),
  house: text("Comment joue ce serveur : places, dés, messages. Pour ceux qui s'en occupent"),
  subcommands: {
    start: text("Ouvrir une partie dans ce salon ; les autres rejoignent par un bouton"),
    join: text("S'asseoir à la partie qui va commencer ici"),
    leave: text(
      "Quitter la partie. Gratuit avant le début ; après, ça coûte, et je demande d'abord",
    ),
    roll: text("Lancer le dé quand c'est ton tour, au tour de table ou au départage"),
    board: text("Remontrer la partie de ce salon, ici en bas"),
    leaderboard: text("Qui a reçu quoi pendant cette soirée, et ce qui reste à régler"),
    tab: text("Ta propre ardoise : ce qui reste à régler et ce que tu as offert"),
    pay: text("Marquer comme réglé le plus ancien de ton ardoise"),
    correct: text("Rayer de l'ardoise ce qui ne devrait pas y être"),
    recap: text("La soirée en un coup d'œil : parties, {drinks} et titres gagnés"),
    verify: text("Vérifier les dés de la dernière partie terminée de ce salon"),
    newsession: text("Clore l'ardoise de cette soirée et en ouvrir une nouvelle pour le serveur"),
    abandon: text("Arrêter la partie. En plein jeu, ça coûte, sauf après dix minutes de silence"),
    forget: text(
      "Ronnie t'oublie : ton nom et tes comptes, sur tous les serveurs. Redemande avant",
    ),
    mydata: text("Tout ce que Ronnie garde sur toi, dans un fichier pour toi seul"),
    help: text("Comment on joue, en dix secondes"),
  },
  options: {
    all_time: text("Montrer aussi tout depuis l'arrivée de Ronnied sur ce serveur"),
    count: text("Combien en régler ; un seul si tu ne dis rien"),
  },
};
