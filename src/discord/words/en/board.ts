import { text } from "../text.ts";

/** The board of a game. */
export const board = {
  waitingTitle: text("🎲 Ronnied: who's in?"),
  /** Above the list of those who sit at it. */
  atTable: text("**At the table ({count}/{max})**"),
  seatKept: text("{name}: seat kept"),
  houseRules: text("House rules"),
  ruleHit: text("**{value}** gives a {drink}"),
  ruleFail: text("**{value}** takes a {drink}"),
  ruleLowest: text("lowest roll takes one"),
  ruleTies: text("ties roll again"),
  whoBegins: text("Who begins"),
  anybodyBegins: text("Anybody at the table, any time."),
  hostBegins: text("👑 {name}, the host, any time."),
  othersBegin: text(
    "Any other player, after {span}: from {time} on. Then {name} owes a {drink} for the wait.",
  ),

  activeTitle: text("🎲 Everybody rolls!"),
  waitingToRoll: text("⏳ Waiting for {names} to roll."),
  waitingToGive: text("{hit} Waiting for {names} to give a {drink} (press **Give**)."),
  drinksSoFar: text("{Drinks} so far ({count})"),
  quiet: text("All quiet? Nudge after {nudge}, Skip after {skip}."),

  rollOffTitle: text("⚔️ ROLL-OFF number {count}"),
  tied: text("They tied for lowest."),
  tiedWith: text("They tied for lowest with **{value}**."),
  stakes: text("**Only they roll:** the lowest takes the lowest-roll {drink} {picture}"),
  everybodysRound: text("Everybody's round"),
  rollOffsBefore: text("Roll-offs before"),

  completedTitle: text("🏁 Game over"),
  wins: text("🏆 {name} wins with {die}"),
  shareWin: text("🏆 {names} share the win: {die}"),
  loser: text("{picture} {name} takes the lowest-roll {drink}."),
  loserStruckOff: text("✏️ The {drink} for the lowest roll was struck off."),
  noLoser: text("Nobody takes the lowest-roll {drink}."),
  rollOffs: text("Roll-offs"),
  drinksOfGame: text("{Drinks} of this game ({count})"),
  session: text("This session: {legend}"),

  abandonedTitle: text("🚪 Game called off"),
  calledOff: text("{name} called it off."),
  leftAlone: text("Nobody had moved for an hour, and {name} opened a new table."),
  staysOnTab: text("No loser this time. {Drinks} already on the tab stay on it."),

  anyDrink: text("A {drink} can be anything you like. Water counts."),
  /** The small print about the dice. */
  notSealed: text("Dice not sealed"),
  sealed: text("Sealed dice: {seal}"),
  scripted: text("Scripted dice, seal {seal}"),

  movedDown: text("The board has moved down."),
  goesOn: text("⬇️ The game goes on [further down]({link})."),

  callSeats: text("🔁 {names}: your seats are kept. Just roll when it begins."),
  callRollOff: text("⚔️ To the roll-off: {names}"),
  callDrinkers: text("{picture} A {drink} for {names}"),
};
