import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied in ten seconds"),
  press: text("**Join**, **Begin**, and everybody presses **Roll** once."),
  hit: text("{hit} **{value}**: you give somebody a {drink}."),
  fail: text("{fail} **{value}**: you take a {drink}."),
  lowest: text("🥄 **Lowest roll** takes one; ties roll again."),
  again: text("🔁 **Same again** keeps your seat, free."),
  pay: text("✅ **Pay a {drink}** takes one off your tab."),
  undo: text("👏 **Cheers** to that; **Undo** takes it back."),
  nudge: text("🔔 **Nudge** the dreamers, or **Skip** them."),
  host: text("👑 Host asleep? After {span} any player can begin."),
  water: text("💧 A “{drink}” can be anything. Water counts."),
};
