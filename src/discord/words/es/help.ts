import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied en diez segundos"),
  press: text("**Jugar**, **Empezar**, y cada cual pulsa **Tirar** una vez."),
  hit: text("{hit} **{value}**: regalas 1 {drink}."),
  fail: text("{fail} **{value}**: te llevas 1 {drink}."),
  lowest: text("🥄 **La más baja**: 1; empate: otra vez."),
  again: text("🔁 **Otra igual** guarda tu sitio."),
  pay: text("✅ **Saldar**: 1 menos en tu cuenta."),
  undo: text("👏 **Salud** brinda, **Deshacer** vuelve."),
  nudge: text("🔔 ¿Sueñan? **Avisar** o **Saltar**."),
  host: text("👑 Tras {span}, empieza quien quiera."),
  water: text("💧 «{drink}»: lo que quieras, agua también."),
};
