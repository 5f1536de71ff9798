import { text } from "../text.ts";

/** What stands on buttons: at most 80 characters, and 38 where several stand in a row. */
export const buttons = {
  join: text("Jugar"),
  leave: text("Salir"),
  begin: text("Empezar"),
  roll: text("Tirar"),
  offer: text("Regalar"),
  nudge: text("Avisar"),
  skip: text("Saltar"),
  pay: text("Saldar 1 {drink}"),
  again: text("Otra igual"),
  new: text("Partida nueva"),
  walkOut: text("Salir igualmente"),
  cheers: text("Salud"),
  cheersCounted: text("Salud ({count})"),
  verify: text("Comprobar"),
  undo: text("Deshacer"),
  forget: text("Olvídame"),
  houseRules: text("Reglas"),
  houseStyle: text("Mensajes"),
  houseWords: text("Palabras"),
  houseReset: text("Restablecer"),
  houseWipe: text("Restablecer todo"),
  houseShow: text("Dejarlo así"),
};
