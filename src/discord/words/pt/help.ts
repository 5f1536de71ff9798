import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied em dez segundos"),
  press: text("**{joinButton}**, **{beginButton}**, e cada um aperta **{rollButton}** uma vez."),
  hit: text("{hit} **{value}**: você dá 1 {drink}."),
  fail: text("{fail} **{value}**: você leva 1 {drink}."),
  lowest: text("🥄 **A menor** leva 1; empate: de novo."),
  again: text("🔁 **{againButton}** guarda seu lugar."),
  pay: text("✅ **{payButton}**: 1 a menos."),
  undo: text("👏 **{cheersButton}** brinda, **{undoButton}** volta."),
  nudge: text("🔔 Dormindo? **{nudgeButton}** ou **{skipButton}**."),
  host: text("👑 Após {span}, qualquer um começa."),
  water: text("💧 “{drink}”: o que quiser, até água."),
};
