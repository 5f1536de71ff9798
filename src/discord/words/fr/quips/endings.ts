import { quips } from "../../text.ts";

/** How a game ended. */
export const endings = {
  lowestRoll: quips([
    "Tout en bas : {name}, avec un {value}. À porter avec fierté.",
    "Le {value} ferme la marche. {name}, il fallait bien un plancher.",
    "Les dés ont parlé, et ils ont dit « {name} ».",
    "Un {value} aura suffi. {name}, celui-là porte ton nom.",
    "{name} prend la dernière place, et avec élégance.",
    "{name}, un {value}. Quelqu'un doit tenir la table par en dessous.",
    "Le plus petit chiffre de la table est un {value}. Bonsoir, {name}.",
  ]),
  lostRollOff: quips([
    "Il a fallu départager, mais c'est trouvé : {name}, avec un {value}.",
    "{name} a lutté bravement et lancé un {value}. On en fera des chansons. Courtes.",
    "Tout ça pour ça : {name}. Un {value}. Quel voyage.",
    "Le départage sourit à tout le monde, sauf à {name}.",
    "Réglé ! {name} lance un {value}, et les autres respirent.",
    "Un {value} tranche. {name}, ça valait le coup d'œil.",
  ]),
  nobodyLost: quips([
    "Pas de perdant cette fois. Je ne sais plus quoi faire de mes mains.",
    "Personne au-dessus, donc personne en dessous. C'est de la philosophie.",
    "Une partie sans perdant. Les dés demandent s'ils ont mal fait.",
    "Fini, et personne n'est dernier. Disons que c'était l'échauffement.",
  ]),
};
