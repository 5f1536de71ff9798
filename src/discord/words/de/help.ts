import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied in zehn Sekunden"),
  press: text("**Mitspielen**, **Anfangen**, einmal **Würfeln**."),
  hit: text("{hit} **{value}**: Du verteilst 1 {drink}."),
  fail: text("{fail} **{value}**: Du bekommst 1 {drink}."),
  lowest: text("🥄 **Niedrigster Wurf** bekommt 1; sonst Stechen."),
  again: text("🔁 **Noch eine Runde** hält deinen Platz."),
  pay: text("✅ **Begleichen** streicht 1 vom Deckel."),
  undo: text("👏 **Prost** dazu, oder **Zurücknehmen**."),
  nudge: text("🔔 Wer träumt: **Anstupsen** oder **Überspringen**."),
  host: text("👑 Schläft der Tisch? Nach {span} dürfen alle anfangen."),
  water: text("💧 Als {drink} zählt alles. Auch Wasser."),
};
