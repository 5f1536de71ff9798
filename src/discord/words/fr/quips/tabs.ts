import { quips } from "../../text.ts";

/** Tabs, payments and leaderboards. */
export const tabs = {
  paidOne: quips([
    "Un de moins sur ton ardoise. Peu importe ce que c'était, ça compte.",
    "Une ligne de moins. Merci bien.",
    "Réglé. Je l'ai rayé d'un trait bien droit.",
    "C'est payé ! Petit ou grand, je ne demande jamais.",
  ]),
  paidMany: quips([
    "{count} de moins sur ton ardoise. Mon crayon fume.",
    "Ça fait {count} d'un coup. Très soigné.",
    "{count} lignes rayées. Un plaisir.",
    "{count} réglés. Avec toi, la comptabilité devient palpitante.",
  ]),
  allCaughtUp: quips([
    "Tout est réglé. Rien sur ton ardoise.",
    "Ton ardoise est aussi propre que mes verres : tout est réglé.",
    "Tu ne dois rien. Tout est réglé ! Mets les pieds en l'air.",
    "Tout est réglé. J'ai regardé deux fois.",
  ]),
  lastOne: quips([
    "Et c'était le dernier. Tout est réglé.",
    "Plus rien sur ton ardoise. Tout est réglé !",
    "Voilà qui est fait : tout est réglé.",
    "Ardoise vide. Tout est réglé, la conscience aussi.",
  ]),
  leaderboard: quips([
    "{name} est devant. Ou derrière. Tout dépend du point de vue.",
    "En haut de l'ardoise ce soir : {name}. Les dés ont leurs préférences.",
    "{name} mène. Les applaudissements sont gratuits.",
    "La première place revient à {name}. Il n'y a pas de prix. C'était ça, le prix.",
  ]),
  leaderboardEmpty: quips([
    "L'ardoise est propre. Quelqu'un ouvre une partie, avec `/ronnied start` ?",
    "Pas une ligne sur l'ardoise. On se croirait dans une bibliothèque.",
    "Personne ne doit rien à personne. La paix dans le monde, enfin.",
    "Une ardoise vide. Je l'ai polie en attendant.",
  ]),
  whichDrink: quips([
    "Lequel n'a rien à faire là ? Je le raye, et le salon le saura.",
    "Montre-moi la mauvaise ligne, et je l'enlève. Je le dirai aussi dans le salon.",
    "Même moi, je me trompe parfois. Qu'est-ce qu'on enlève ?",
    "Ma gomme est prête. Qu'est-ce qui n'a jamais existé ({drink}) ?",
  ]),
  nothingToCorrect: quips([
    "Rien à régler là, donc rien à rayer. Ce qui est réglé doit d'abord être annulé ({drinks}).",
    "Rien d'ouvert à corriger ({drink}). Seul ce qui reste à régler peut être rayé.",
    "L'ardoise n'a rien d'ouvert là. Ce qui est réglé se raye après une annulation.",
    "Pas une ligne ouverte à rayer. C'est plutôt beau.",
  ]),
  corrected: quips([
    "{name} m'a fait rayer 1 {drink} de l'ardoise : {other} en a un de moins.",
    "Ardoise corrigée : {name} enlève 1 {drink} à {other}.",
    "Mon erreur, ou celle d'un autre : {name} a fait gommer 1 {drink} chez {other}.",
    "Un de moins pour {other} ({drink}) : {name} dit qu'il n'a jamais existé.",
  ]),
  noticeGone: quips([
    "C'est trop loin. Ma mémoire pour ces choses-là dure une heure.",
    "J'ai effacé ce coin de l'ardoise de ma tête. Ce qui est réglé le reste.",
    "Trop vieux pour un bouton, je le crains. Tout compte comme c'est écrit.",
    "Ce message est de l'histoire, à présent. De la belle, mais de l'histoire.",
  ]),
  notOnNotice: quips([
    "Seuls ceux qui y figurent peuvent reprendre, et tu n'y es pas. Trinquer reste gratuit.",
    "Rien de toi ici, donc rien à annuler. Mais tu peux dire Santé !",
    "C'est la ligne d'un autre. Tu ne peux reprendre que la tienne.",
    "Tu n'as rien réglé ici, donc ça reste comme c'est.",
  ]),
  hasCheered: quips([
    "Tu as déjà trinqué. Je l'ai entendu par-dessus la musique.",
    "Un « santé » chacun, et le tien était superbe.",
    "Ton « santé » est compté. Plus fort, et les voisins se plaignent.",
    "Déjà trinqué ! Les verres en tintent encore.",
  ]),
  newSession: quips([
    "{name} a essuyé l'ardoise. Nouvelle soirée, tout le monde repart de zéro.",
    "Page blanche ! {name} ouvre une nouvelle soirée.",
    "Nouvelle soirée, offerte par {name}. La malchance d'avant, c'était l'entraînement.",
    "{name} a sonné la cloche : une nouvelle soirée commence.",
  ]),
};
