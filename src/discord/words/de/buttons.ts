import { text } from "../text.ts";

/** What stands on buttons: at most 80 characters, and 38 where several stand in a row. */
export const buttons = {
  join: text("Mitspielen"),
  leave: text("Gehen"),
  begin: text("Anfangen"),
  roll: text("Würfeln"),
  offer: text("Verteilen"),
  nudge: text("Anstupsen"),
  skip: text("Überspringen"),
  pay: text("1 {drink} begleichen"),
  again: text("Noch eine Runde"),
  new: text("Neues Spiel"),
  verify: text("Prüfen"),
  walkOut: text("Trotzdem gehen"),
  cheers: text("Prost"),
  cheersCounted: text("Prost ({count})"),
  undo: text("Zurücknehmen"),
  forget: text("Vergiss mich"),
  houseRules: text("Regeln"),
  houseStyle: text("Nachrichten"),
  houseWords: text("Wörter"),
  houseReset: text("Zurücksetzen"),
  houseWipe: text("Alles zurücksetzen"),
  houseShow: text("So lassen"),
};
