import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied en diez segundos"),
  press: text("**{joinButton}**, **{beginButton}**, y cada cual pulsa **{rollButton}** una vez."),
  hit: text("{hit} **{value}**: regalas 1 {drink}."),
  fail: text("{fail} **{value}**: te llevas 1 {drink}."),
  lowest: text("🥄 **La más baja**: 1; empate: otra vez."),
  again: text("🔁 **{againButton}** guarda tu sitio."),
  pay: text("✅ **{payButton}**: 1 menos para ti."),
  undo: text("👏 **{cheersButton}** brinda, **{undoButton}** vuelve."),
  nudge: text("🔔 ¿Sueñan? **{nudgeButton}** o **{skipButton}**."),
  host: text("👑 Tras {span}, empieza quien quiera."),
  water: text("💧 «{drink}»: lo que quieras, agua también."),
};
