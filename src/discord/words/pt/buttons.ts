import { text } from "../text.ts";

/** What stands on buttons: at most 80 characters, and 38 where several stand in a row. */
export const buttons = {
  join: text("Entrar"),
  leave: text("Sair"),
  begin: text("Começar"),
  roll: text("Jogar"),
  offer: text("Dar"),
  nudge: text("Cutucar"),
  skip: text("Pular"),
  pay: text("Pagar 1 {drink}"),
  again: text("Mais uma igual"),
  new: text("Jogo novo"),
  walkOut: text("Sair mesmo assim"),
  cheers: text("Saúde"),
  cheersCounted: text("Saúde ({count})"),
  verify: text("Conferir"),
  undo: text("Desfazer"),
  forget: text("Me esqueça"),
  houseRules: text("Regras"),
  houseStyle: text("Mensagens"),
  houseWords: text("Palavras"),
  houseReset: text("Restaurar"),
  houseWipe: text("Restaurar tudo"),
  houseShow: text("Deixar assim"),
};
