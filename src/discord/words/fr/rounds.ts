import { text } from "../text.ts";

/** Rounds, a line for each player. */
export const rounds = {
  tumbling: text("{tumble} {name} : ça roule…"),
  left: text("👋 {name} : a quitté"),
  notPlaying: text("🪑 {name} : ne joue pas"),
  skipped: text("💤 {name} : tour passé"),
  didNotRoll: text("▫️ {name} : pas de lancer"),
  keptToRoll: text("🪑 {name} : place gardée, doit lancer"),
  toRoll: text("⏳ {name} : doit lancer"),
  fail: text("{roll} : raté, 1 {drink}"),
  hit: text("{roll} : offre 1 {drink}"),
  hitGiven: text("{roll} : gagnant, offert"),
  hitLost: text("{roll} : gagnant, perdu"),
  inLine: text("{name} {value}"),
  leftInLine: text("{name} a quitté"),
  skippedInLine: text("{name} passe"),
  nobodyRolled: text("aucun lancer"),
  rollOff: text("Départage {count} : {round}"),
};
