import { text } from "../text.ts";

/** What stands on buttons: at most 80 characters, and 38 where several stand in a row. */
export const buttons = {
  join: text("Jouer"),
  leave: text("Partir"),
  begin: text("Commencer"),
  roll: text("Lancer"),
  offer: text("Offrir"),
  nudge: text("Relancer"),
  skip: text("Passer"),
  pay: text("Régler 1 {drink}"),
  again: text("On remet ça"),
  new: text("Nouvelle partie"),
  walkOut: text("Partir quand même"),
  cheers: text("Santé"),
  cheersCounted: text("Santé ({count})"),
  verify: text("Vérifier"),
  undo: text("Annuler"),
  forget: text("Oublie-moi"),
  houseRules: text("Règles"),
  houseStyle: text("Messages"),
  houseWords: text("Mots"),
  houseReset: text("Réinitialiser"),
  houseWipe: text("Tout réinitialiser"),
  houseShow: text("Garder"),
};
