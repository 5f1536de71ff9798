import { text } from "../text.ts";

/** The board of a game. */
export const board = {
  waitingTitle: text("🎲 Ronnied : qui joue ?"),
  atTable: text("**À table ({count}/{max})**"),
  seatKept: text("{name} : place gardée"),
  houseRules: text("Règles de la maison"),
  ruleHit: text("**{value}** offre 1 {drink}"),
  ruleFail: text("**{value}** prend 1 {drink}"),
  ruleLowest: text("le plus petit lancer en prend 1"),
  ruleTies: text("à égalité, on départage"),
  whoBegins: text("Qui lance la partie"),
  anybodyBegins: text("Toute la table, quand elle veut."),
  hostBegins: text("👑 {name}, à l'origine de la table, à tout moment."),
  othersBegin: text(
    "Les autres, après {span} : dès {time}. L'attente coûte alors 1 {drink} à {name}.",
  ),

  activeTitle: text("🎲 Tout le monde lance !"),
  waitingToRoll: text("⏳ Doivent encore lancer : {names}."),
  waitingToGive: text("{hit} À offrir ({drink}, bouton **Offrir**) : {names}."),
  drinksSoFar: text("{Drinks} jusqu'ici ({count})"),
  quiet: text("Silence ? Relancer après {nudge}, Passer après {skip}."),

  rollOffTitle: text("⚔️ DÉPARTAGE numéro {count}"),
  tied: text("Égalité tout en bas."),
  tiedWith: text("Égalité tout en bas, à **{value}**."),
  stakes: text("**Eux seuls lancent :** le plus bas prend 1 {drink} {picture}"),
  everybodysRound: text("Le tour de table"),
  rollOffsBefore: text("Départages précédents"),

  completedTitle: text("🏁 Partie terminée"),
  wins: text("🏆 {name} gagne avec {die}"),
  shareWin: text("🏆 Victoire partagée, {names} : {die}"),
  loser: text("{picture} {name} prend 1 {drink} pour le plus petit lancer."),
  loserStruckOff: text("✏️ Plus petit lancer : 1 {drink}, rayé de l'ardoise."),
  noLoser: text("Rien à prendre pour le plus petit lancer."),
  rollOffs: text("Départages"),
  drinksOfGame: text("{Drinks} de cette partie ({count})"),
  session: text("Cette soirée : {legend}"),

  abandonedTitle: text("🚪 Partie arrêtée"),
  calledOff: text("{name} a arrêté la partie."),
  leftAlone: text("Rien ne bougeait depuis une heure, et {name} a ouvert une autre table."),
  staysOnTab: text("Pas de perdant cette fois. Ce qui est sur l'ardoise y reste ({drinks})."),

  anyDrink: text("« {drink} » peut être ce que tu veux. L'eau compte."),
  notSealed: text("Dés non scellés"),
  sealed: text("Dés scellés : {seal}"),
  scripted: text("Dés écrits d'avance, sceau {seal}"),

  movedDown: text("Le plateau est descendu plus bas."),
  goesOn: text("⬇️ La partie continue [plus bas]({link})."),

  callSeats: text("🔁 {names} : vos places sont gardées. Lancez quand ça commence."),
  callRollOff: text("⚔️ Au départage : {names}"),
  callDrinkers: text("{picture} 1 {drink} pour {names}"),
};
