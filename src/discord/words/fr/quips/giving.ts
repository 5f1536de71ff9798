import { quips } from "../../text.ts";

/** Giving away the drink of a hit, and calling those who dream. */
export const giving = {
  giveOffer: quips([
    "Coup gagnant ! Tu offres 1 {drink}. À qui ?",
    "Joli lancer. Il y a 1 {drink} à offrir : qui l'a mérité ?",
    "Gagnant ! Montre quelqu'un du doigt. Doucement.",
    "Tu as sorti le bon. On égaie la soirée de qui ?",
  ]),
  given: quips([
    "C'est fait. C'est pour {other}, et je dirai que tu souriais.",
    "En route vers {other}. Tu ne le tiens pas de moi.",
    "Un pour {other}. Considère que c'est livré.",
    "Servi, posé devant {other}. Bon choix.",
  ]),
  givenToSelf: quips([
    "De toi, pour toi. Il ne fallait pas !",
    "Tu te l'offres. J'admire la franchise.",
    "Celui-là est à toi. Tu sais ce que tu aimes.",
    "De toi avec amour, à toi avec amour.",
  ]),
  nudgeOne: quips([
    "Les dés refroidissent.",
    "On t'attend, mais rien ne presse. Enfin, un petit peu.",
    "J'ai essuyé cette table trois fois déjà.",
    "C'est ton tour, et depuis un moment.",
    "Toc toc. C'est la table.",
  ]),
  nudgeMany: quips([
    "Vous manquez aux dés. Tous autant que vous êtes.",
    "Toute la table vous regarde.",
    "J'ai essuyé cette table trois fois déjà. À qui le tour ?",
    "On se réveille ! Deux secondes de votre soirée, merci.",
    "C'est votre tour. Oui, toi aussi.",
  ]),
};
