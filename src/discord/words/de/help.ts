import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied in zehn Sekunden"),
  press: text("**{joinButton}**, **{beginButton}**, einmal **{rollButton}**."),
  hit: text("{hit} **{value}**: Du verteilst 1 {drink}."),
  fail: text("{fail} **{value}**: Du bekommst 1 {drink}."),
  lowest: text("🥄 **Niedrigster Wurf** bekommt 1; sonst Stechen."),
  again: text("🔁 **{againButton}** hält deinen Platz."),
  pay: text("✅ **{payButton}**: 1 weniger."),
  undo: text("👏 **{cheersButton}** dazu, oder **{undoButton}**."),
  nudge: text("🔔 Wer träumt: **{nudgeButton}** oder **{skipButton}**."),
  host: text("👑 Schläft der Tisch? Nach {span} dürfen alle anfangen."),
  water: text("💧 Als {drink} zählt alles. Auch Wasser."),
};
