import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied in ten seconds"),
  press: text("**{joinButton}**, **{beginButton}**, and everybody presses **{rollButton}** once."),
  hit: text("{hit} **{value}**: you give somebody a {drink}."),
  fail: text("{fail} **{value}**: you take a {drink}."),
  lowest: text("🥄 **Lowest roll** takes one; ties roll again."),
  again: text("🔁 **{againButton}** keeps your seat, free."),
  pay: text("✅ **{payButton}** takes one off your tab."),
  undo: text("👏 **{cheersButton}** to that; **{undoButton}** takes it back."),
  nudge: text("🔔 **{nudgeButton}** the dreamers, or **{skipButton}** them."),
  host: text("👑 Host asleep? After {span} any player can begin."),
  water: text("💧 A “{drink}” can be anything. Water counts."),
};
