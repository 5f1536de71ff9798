import { quips } from "../../text.ts";

/** What Ronnie remembers of an evening. */
export const memories = {
  winStreak: quips([
    "{count} victoires de suite pour {name}. J'ai vérifié les dés, tout va bien.",
    "{name} gagne pour la {count}e fois d'affilée. Les dés ont leur chaise préférée.",
    "Et de {count}, {name}. Laisse un peu de chance aux meubles.",
    "{name} gagne encore : {count} de suite. Je devrais vendre des billets.",
    "{count} parties, {count} victoires. {name}, je peux toucher ta manche ?",
    "Voilà {count} victoires à la file pour {name}. Les dés appellent ça de l'amitié.",
  ]),
  revenge: quips([
    "{other} avait offert à {name}. La réponse vient d'arriver.",
    "Retour à l'envoyeur : {name} renvoie 1 {drink} à {other}.",
    "De {name} à {other}, 1 {drink}. Je note ça comme une réponse.",
    "Un prêté pour un rendu : cette fois de {name} à {other}.",
    "{other} a servi, {name} s'en souvenait. Voilà de bonnes manières.",
    "Il y avait un petit compte entre {name} et {other}. C'est réglé.",
  ]),
  fails: quips([
    "{name} a trouvé {count} fois le mauvais côté du dé. La vue doit être belle.",
    "{count} ratés pour {name} ce soir. Le dé a écrit une lettre d'excuses.",
    "Raté numéro {count} pour {name}. J'ai allumé une petite bougie.",
    "Déjà {count} fois, {name}. Moi, je parlerais à ce dé.",
    "{name} et le mauvais côté du dé : {count} rendez-vous ce soir. Une romance.",
    "Ça fait {count} ratés, {name}. Il faut bien que la moyenne reste honnête.",
  ]),
  rollOffs: quips([
    "{count} départages ce soir. Vous n'arrivez à vous mettre d'accord sur rien.",
    "Départage numéro {count} ce soir. Les dés font des heures sup.",
    "Voilà {count} parties avec départage. Je ne m'assois même plus.",
    "Déjà {count} départages. Dites aux dés qu'il existe d'autres chiffres.",
    "Encore une égalité : {count} parties départagées ce soir. Vous êtes très proches.",
    "{count} parties, {count} départages. Je commence à perdre ma voix.",
  ]),
};
