import { text } from "../text.ts";

/** The board of a game. */
export const board = {
  waitingTitle: text("🎲 Ronnied: ¿quién juega?"),
  atTable: text("**En la mesa ({count}/{max})**"),
  seatKept: text("{name}: sitio guardado"),
  houseRules: text("Reglas de la casa"),
  ruleHit: text("**{value}** regala 1 {drink}"),
  ruleFail: text("**{value}** se lleva 1 {drink}"),
  ruleLowest: text("la tirada más baja se lleva 1"),
  ruleTies: text("si hay empate, desempate"),
  whoBegins: text("Quién empieza"),
  anybodyBegins: text("Cualquiera de la mesa, cuando quiera."),
  hostBegins: text("👑 {name}, que abrió la mesa, cuando quiera."),
  othersBegin: text(
    "Los demás, tras {span}: desde las {time}. La espera le cuesta entonces 1 {drink} a {name}.",
  ),

  activeTitle: text("🎲 ¡Todo el mundo tira!"),
  waitingToRoll: text("⏳ Faltan por tirar: {names}."),
  waitingToGive: text("{hit} Falta regalar ({drink}, botón **Regalar**): {names}."),
  drinksSoFar: text("{Drinks} hasta ahora ({count})"),
  quiet: text("¿Silencio? Avisar tras {nudge}, Saltar tras {skip}."),

  rollOffTitle: text("⚔️ DESEMPATE número {count}"),
  tied: text("Empate en lo más bajo."),
  tiedWith: text("Empate en lo más bajo, con **{value}**."),
  stakes: text("**Solo tira quien empató:** el más bajo se lleva 1 {drink} {picture}"),
  everybodysRound: text("La ronda de todos"),
  rollOffsBefore: text("Desempates anteriores"),

  completedTitle: text("🏁 Fin de la partida"),
  wins: text("🏆 {name} gana con {die}"),
  shareWin: text("🏆 Victoria compartida, {names}: {die}"),
  loser: text("{picture} {name} se lleva 1 {drink} por la tirada más baja."),
  loserStruckOff: text("✏️ Tirada más baja: 1 {drink}, tachado de la cuenta."),
  noLoser: text("Por la tirada más baja, esta vez, nada."),
  rollOffs: text("Desempates"),
  drinksOfGame: text("{Drinks} de esta partida ({count})"),
  session: text("Esta noche: {legend}"),

  abandonedTitle: text("🚪 Partida suspendida"),
  calledOff: text("{name} la suspendió."),
  leftAlone: text("Nada se movía desde hacía una hora, y {name} abrió otra mesa."),
  staysOnTab: text("Esta vez nadie pierde. Lo que ya está en la cuenta se queda ({drinks})."),

  anyDrink: text("«{drink}» puede ser lo que quieras. El agua cuenta."),
  notSealed: text("Dados sin sellar"),
  sealed: text("Dados sellados: {seal}"),
  scripted: text("Dados con guion, sello {seal}"),

  movedDown: text("El tablero se fue más abajo."),
  goesOn: text("⬇️ La partida sigue [más abajo]({link})."),

  callSeats: text("🔁 {names}: vuestros sitios están guardados. Tirad cuando empiece."),
  callRollOff: text("⚔️ Al desempate: {names}"),
  callDrinkers: text("{picture} 1 {drink} para {names}"),
};
