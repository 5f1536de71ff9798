import { text } from "../text.ts";

/** The board of a game. */
export const board = {
  waitingTitle: text("🎲 Ronnied: quem joga?"),
  atTable: text("**Na mesa ({count}/{max})**"),
  seatKept: text("{name}: lugar guardado"),
  houseRules: text("Regras da casa"),
  ruleHit: text("**{value}** dá 1 {drink}"),
  ruleFail: text("**{value}** leva 1 {drink}"),
  ruleLowest: text("a menor jogada leva 1"),
  ruleTies: text("empate vai para o desempate"),
  whoBegins: text("Quem começa"),
  anybodyBegins: text("Qualquer pessoa da mesa, quando quiser."),
  hostBegins: text("👑 {name}, que abriu a mesa, quando quiser."),
  othersBegin: text(
    "Os outros, depois de {span}: a partir de {time}. Aí a espera custa 1 {drink} para {name}.",
  ),

  activeTitle: text("🎲 Todo mundo joga!"),
  waitingToRoll: text("⏳ Falta jogar: {names}."),
  waitingToGive: text("{hit} Falta dar ({drink}, botão **Dar**): {names}."),
  drinksSoFar: text("{Drinks} até agora ({count})"),
  quiet: text("Silêncio? Cutucar depois de {nudge}, Pular depois de {skip}."),

  rollOffTitle: text("⚔️ DESEMPATE número {count}"),
  tied: text("Empate lá embaixo."),
  tiedWith: text("Empate lá embaixo, com **{value}**."),
  stakes: text("**Só quem empatou joga:** o menor leva 1 {drink} {picture}"),
  everybodysRound: text("A rodada de todos"),
  rollOffsBefore: text("Desempates anteriores"),

  completedTitle: text("🏁 Fim de jogo"),
  wins: text("🏆 {name} vence com {die}"),
  shareWin: text("🏆 Vitória dividida, {names}: {die}"),
  loser: text("{picture} {name} leva 1 {drink} pela menor jogada."),
  loserStruckOff: text("✏️ Menor jogada: 1 {drink}, riscado da conta."),
  noLoser: text("Pela menor jogada, desta vez, nada."),
  rollOffs: text("Desempates"),
  drinksOfGame: text("{Drinks} deste jogo ({count})"),
  session: text("Esta noite: {legend}"),

  abandonedTitle: text("🚪 Jogo interrompido"),
  calledOff: text("{name} interrompeu o jogo."),
  leftAlone: text("Nada se mexia fazia uma hora, e {name} abriu outra mesa."),
  staysOnTab: text("Desta vez ninguém perde. O que já está na conta fica ({drinks})."),

  anyDrink: text("“{drink}” pode ser o que você quiser. Água vale."),
  notSealed: text("Dados sem selo"),
  sealed: text("Dados selados: {seal}"),
  scripted: text("Dados com roteiro, selo {seal}"),

  movedDown: text("O tabuleiro desceu."),
  goesOn: text("⬇️ O jogo continua [mais abaixo]({link})."),

  callSeats: text("🔁 {names}: os lugares estão guardados. É só jogar quando começar."),
  callRollOff: text("⚔️ Para o desempate: {names}"),
  callDrinkers: text("{picture} 1 {drink} para {names}"),
};
