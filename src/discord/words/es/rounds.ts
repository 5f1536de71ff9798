import { text } from "../text.ts";

/** Rounds, a line for each player. */
export const rounds = {
  tumbling: text("{tumble} {name}: rodando…"),
  left: text("👋 {name}: se fue"),
  notPlaying: text("🪑 {name}: no juega"),
  skipped: text("💤 {name}: turno saltado"),
  didNotRoll: text("▫️ {name}: sin tirada"),
  keptToRoll: text("🪑 {name}: sitio guardado, por tirar"),
  toRoll: text("⏳ {name}: por tirar"),
  fail: text("{roll}: fallo, 1 {drink}"),
  hit: text("{roll}: regala 1 {drink}"),
  hitGiven: text("{roll}: acierto, regalado"),
  hitLost: text("{roll}: acierto, perdido"),
  inLine: text("{name} {value}"),
  leftInLine: text("{name} se fue"),
  skippedInLine: text("{name} sin turno"),
  nobodyRolled: text("nadie tiró"),
  rollOff: text("Desempate {count}: {round}"),
};
