import { quips } from "../../text.ts";

/** Problems other than a rule. Plainer than the rest, because people want to know. */
export const troubles = {
  barClosed: quips([
    "Le bar est fermé un instant. Rien n'a changé ; réessaie bientôt.",
    "Le bar est fermé un instant. Ton appui n'a pas compté ; réessaie dans un moment.",
    "Le bar est fermé un instant, je cherche mon carnet. Rien n'a été écrit.",
    "Le bar est fermé un instant. Je descends à la cave, réessaie bientôt.",
  ]),
  barClosedUnknown: quips([
    "Le bar est fermé un instant, et je ne vois pas encore si ça a compté. Je te dirai.",
    "La lumière s'est éteinte pendant que j'écrivais. Je vérifie si ça a compté, et je te le dis.",
    "Le bar est fermé un instant. Ça a compté, ou pas : je regarde et je te le dis.",
    "Mon crayon est tombé en pleine phrase. Je te dirai si ça a compté.",
  ]),
  notCounted: quips([
    "J'ai vérifié : ça n'a pas compté. Réessaie, s'il te plaît.",
    "Ce dernier appui n'est pas arrivé dans le carnet. Encore une fois, s'il te plaît.",
    "Finalement, ça n'a pas compté. Réessaie, j'écoute.",
    "Rien d'écrit pour celui-là. Appuie encore, et je l'écris.",
  ]),
  counted: quips([
    "Bonne nouvelle de mon carnet : ça a compté.",
    "J'ai vérifié : ça a compté. On continue.",
    "Trouvé, de ma propre main. Celui-là a compté.",
    "Ça a compté, même sans lumière.",
  ]),
  gameUnknown: quips([
    "Je ne me souviens plus de cette partie. `/ronnied start` en ouvre une nouvelle.",
    "Cette partie est bien loin ; sa page n'est plus là. Commence par `/ronnied start`.",
    "J'ai essuyé cette partie de l'ardoise. `/ronnied start` t'en donne une autre.",
    "Plus de partie comme ça dans mon carnet. On en ouvre une ? `/ronnied start`",
  ]),
  staleBoard: quips([
    "C'est un vieux plateau ; l'actuel est ailleurs. `/ronnied board` l'amène ici.",
    "Tu lis le journal d'hier. `/ronnied board` montre le plateau actuel.",
    "Ce plateau a déménagé. `/ronnied board` met l'actuel en bas.",
    "Ces boutons sont dépassés. `/ronnied board` apporte ceux qui marchent.",
  ]),
  unknownButton: quips([
    "Je ne connais pas ce bouton. Il vient peut-être d'un ancien moi. `/ronnied board` montre les bons.",
    "Ce bouton ne me dit plus rien. Essaie `/ronnied board`.",
    "Ce n'est pas moi qui ai mis ce bouton, ou j'ai oublié pourquoi. `/ronnied board` aide.",
    "J'ai regardé ce bouton un moment. Aucune idée. Essaie `/ronnied board`.",
  ]),
  unknownCommand: quips([
    "Je ne connais pas cette commande. `/ronnied help` dit ce que je sais faire.",
    "Cette commande n'est plus à ma carte. Essaie `/ronnied help`.",
    "Là, je ne te suis plus. `/ronnied help` a toutes les commandes que je connais.",
    "Jamais entendu, et j'en ai entendu ici. `/ronnied help` aide.",
  ]),
  tooFast: quips([
    "Doucement ! Je n'ai que deux mains. Laisse-moi quelques secondes, puis appuie.",
    "C'est plus vite que je ne sers. Respire : dans quelques secondes, je suis à toi.",
    "Ma sonnette rougit. Quelques secondes de paix, et j'écoute de nouveau.",
    "Un à la fois ! Je reviens à toi dans quelques secondes.",
  ]),
  dm: quips([
    "Je ne travaille que sur des serveurs : il faut une table et du monde. Appelle-moi là-bas, dans un salon.",
    "C'est calme ici, mais le jeu a besoin d'un salon de serveur.",
    "Pas de dés en message privé ! Retrouve-moi dans le salon d'un serveur.",
    "Une fête à deux ? C'est flatteur. Mais je ne travaille que dans les salons d'un serveur.",
  ]),
  notInvited: quips([
    "Je ne suis pas membre de ce serveur, ou je ne vois pas ce salon. Un admin peut m'ouvrir :",
    "Je n'ai pas la clé d'ici. Qui gère le serveur peut m'inviter :",
    "Je voudrais bien, mais je ne vais que là où l'on m'invite. Voici comment fait un admin :",
    "Pas encore de table pour moi ici. Un admin du serveur peut y remédier :",
  ]),
  recordCorrupt: quips([
    "Une page de mon carnet est illisible, je l'ai laissée telle quelle. Les responsables du bot le savent.",
    "Je n'arrive pas à lire une de mes pages. Je n'ai rien changé, et les responsables du bot le savent.",
    "Quelqu'un a renversé un verre sur cette page. Les responsables du bot sont au courant.",
    "Cette page a bavé, et je ne vais pas deviner. Les responsables du bot sont au courant.",
  ]),
  bug: quips([
    "Là, j'ai trébuché sur mes propres pieds. C'est ma faute, pas la tienne, et c'est noté.",
    "Quelque chose a raté derrière le comptoir. C'était moi, et c'est écrit.",
    "Ça aurait dû marcher, et non. Ma faute ; c'est noté.",
    "J'ai fait tomber un plateau. Tu n'y es pour rien ! C'est noté, on répare.",
  ]),
  noGameHere: quips([
    "Il n'y a pas de partie dans ce salon. `/ronnied start` en ouvre une.",
    "Pas de partie ici. À toi l'honneur : `/ronnied start`.",
    "Cette table est vide. `/ronnied start` y met des dés.",
    "Rien en cours dans ce salon. `/ronnied start` change ça.",
  ]),
  notATextChannel: quips([
    "Je ne peux dresser une table que dans un salon textuel ou un fil.",
    "Pas de place pour des dés dans ce genre de salon. Un salon textuel ou un fil fera l'affaire.",
    "Ce salon n'est pas fait pour les plateaux. Essaie un salon textuel ou un fil.",
    "Il me faut un salon textuel ou un fil pour ma table.",
  ]),
  missingPermission: quips([
    "Je n'en ai pas le droit dans ce salon. Il me faudrait :",
    "J'ai les mains liées dans ce salon. Un admin pourrait me donner :",
    "Je ne peux pas poser de plateau ici. Il me manque :",
    "La maison ne me laisse pas encore travailler ici. Il me faut :",
  ]),
  answerRefused: quips([
    "Discord n'a pas pris ma réponse. Si tu as joué, ça compte : `/ronnied board` le montre.",
    "Seule ma réponse a été refusée. `/ronnied board` montre où on en est.",
    "Discord ne me laisse pas dire ça tout haut. Ce que tu as fait tient ; voir `/ronnied board`.",
    "Discord a refusé ce que j'avais à dire, pas ce que tu as fait. Voir `/ronnied board`.",
  ]),
  archivedThread: quips([
    "Ce fil est archivé. Rouvre-le, et j'apporte les dés.",
    "Ce fil est rangé. Sors-le des archives, et on joue.",
    "Les chaises sont sur les tables : ce fil est archivé.",
    "Un fil archivé ! Rouvre-le d'abord, puis appelle-moi.",
  ]),
};
