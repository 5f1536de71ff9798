import { quips } from "../../text.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOff = {
  rollOffOpened: quips([
    "Vous êtes {count} tout en bas, et il n'y a que 1 {drink}. Vous savez ce que ça veut dire.",
    "Égalité à la cave ! {count} entrent, 1 {drink} ressort avec l'un d'eux.",
    "{count} à la dernière place. Partager, c'est beau, mais pas ce soir.",
    "Personne ne veut la dernière place, et vous êtes {count} à l'avoir. Les dés, merci.",
    "Le bas de la table est bondé : {count} d'entre vous. Lancez.",
    "Égalité ! {count} d'entre vous, les yeux dans les yeux, dé contre dé.",
  ]),
  everybodyTied: quips([
    "Tout le monde à égalité ! Quelle chance sur combien ? Ne réponds pas, lance.",
    "Tous le même chiffre. J'appellerais ça de l'esprit d'équipe, mais il reste 1 {drink} à prendre.",
    "Tous à égalité. Quarante ans de métier, et j'adore toujours ça.",
    "Toute la table au départage. Personne n'est à l'abri, tout le monde est invité.",
  ]),
  rollOffAgain: quips([
    "ENCORE à égalité. Vous êtes {count}, et les dés s'amusent comme jamais.",
    "Toujours pas tranché ! Il en reste {count}. Je mets l'eau à chauffer.",
    "Encore ? À {count}, vous devriez monter un groupe.",
    "Les dés refusent de choisir. {count} relancent.",
    "Non ! Encore pareil ? {count} d'entre vous, et pas un plus bas.",
    "J'ai déjà vu ça. Pas souvent. Encore {count} lancers, merci.",
    "À {count}, vous êtes vraiment très équitables.",
    "Égalité sur égalité. {count} restent, et moi je veille.",
  ]),
  rollOffRoll: quips([
    "{name} lance un {value}. Les autres comptent.",
    "Un {value} pour {name}. Est-ce assez ? Je ne dis pas un mot.",
    "{name} : {value}. Je retiendrais mon souffle, mais je dois parler.",
    "{value} pour {name}. La salle se penche.",
    "{name} pose un {value} sur la table et recule d'un pas.",
    "Un {value}, {name}. À présent, ce sont les nerfs des autres.",
    "{name} lance un {value}. Même l'horloge s'est arrêtée pour voir.",
    "Ça fait {value} pour {name}. J'ai cessé de polir ce verre.",
    "{name} lance. {value} ! On entendrait tomber une cacahuète.",
    "{value}, et {name} souffle. Pour l'instant.",
    "Un {value} signé {name}. Je sifflerais, mais j'ai la bouche sèche.",
    "{name} renvoie le dé chez lui avec un {value}. Suivant, merci.",
  ]),
  tumbling: quips([
    "Le dé de {name} roule encore. Que personne ne respire.",
    "Il est parti ! Le dé de {name} a la table pour lui seul.",
    "{name} l'a lâché. C'est au dé de jouer.",
    "Il tourne, il tourne, le dé de {name}. Je ne peux pas regarder.",
  ]),
  oneLeft: quips([
    "Plus personne en face. Le départage s'arrête, et personne ne prend rien.",
    "Pour départager, il faut être deux. Celui-ci vient de manquer de monde.",
    "L'autre camp s'en va. Pas de perdant, rien à prendre ({drink}). Que c'est poli.",
    "Un contre personne. Je déclare match nul avec les meubles.",
  ]),
};
