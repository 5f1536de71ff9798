import { text } from "../text.ts";

/** The help: one screen of a phone. */
export const help = {
  title: text("🎲 Ronnied en dix secondes"),
  press: text("**Jouer**, **Commencer**, puis un **Lancer** chacun."),
  hit: text("{hit} **{value}** : tu offres 1 {drink}."),
  fail: text("{fail} **{value}** : tu prends 1 {drink}."),
  lowest: text("🥄 **Le plus bas** : 1 ; égalité : relancer."),
  again: text("🔁 **On remet ça** garde ta place."),
  pay: text("✅ **Régler** : 1 de moins pour toi."),
  undo: text("👏 **Santé** salue, **Annuler** reprend."),
  nudge: text("🔔 Ça rêve ? **Relancer** ou **Passer**."),
  host: text("👑 Après {span}, chacun peut commencer."),
  water: text("💧 « {drink} » : à ton goût, même de l'eau."),
};
