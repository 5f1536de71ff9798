import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied en dix secondes"),
  press: text("**{joinButton}**, **{beginButton}**, puis un **{rollButton}** chacun."),
  hit: text("{hit} **{value}** : tu offres 1 {drink}."),
  fail: text("{fail} **{value}** : tu prends 1 {drink}."),
  lowest: text("🥄 **Le plus bas** : 1 ; égalité : relancer."),
  again: text("🔁 **{againButton}** garde ta place."),
  pay: text("✅ **{payButton}** : 1 de moins."),
  undo: text("👏 **{cheersButton}** salue, **{undoButton}** reprend."),
  nudge: text("🔔 Ça rêve ? **{nudgeButton}** ou **{skipButton}**."),
  host: text("👑 Après {span}, chacun peut commencer."),
  water: text("💧 « {drink} » : à ton goût, même de l'eau."),
};
