import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied em dez segundos"),
  press: text("**Entrar**, **Começar**, e cada um aperta **Jogar** uma vez."),
  hit: text("{hit} **{value}**: você dá 1 {drink}."),
  fail: text("{fail} **{value}**: você leva 1 {drink}."),
  lowest: text("🥄 **A menor** leva 1; empate: de novo."),
  again: text("🔁 **Mais uma igual** guarda seu lugar."),
  pay: text("✅ **Pagar**: 1 a menos na sua conta."),
  undo: text("👏 **Saúde** brinda, **Desfazer** volta."),
  nudge: text("🔔 Dormindo? **Cutucar** ou **Pular**."),
  host: text("👑 Após {span}, qualquer um começa."),
  water: text("💧 “{drink}”: o que quiser, até água."),
};
