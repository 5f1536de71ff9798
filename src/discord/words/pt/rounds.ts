import { text } from "../text.ts";

/** Rounds, a line for each player. */
export const rounds = {
  tumbling: text("{tumble} {name}: rolando…"),
  left: text("👋 {name}: saiu"),
  notPlaying: text("🪑 {name}: não joga"),
  skipped: text("💤 {name}: vez pulada"),
  didNotRoll: text("▫️ {name}: sem jogada"),
  keptToRoll: text("🪑 {name}: lugar guardado, falta jogar"),
  toRoll: text("⏳ {name}: falta jogar"),
  fail: text("{roll}: falha, 1 {drink}"),
  hit: text("{roll}: dá 1 {drink}"),
  hitGiven: text("{roll}: acerto, dado"),
  hitLost: text("{roll}: acerto, perdido"),
  inLine: text("{name} {value}"),
  leftInLine: text("{name} saiu"),
  skippedInLine: text("{name} sem vez"),
  nobodyRolled: text("ninguém jogou"),
  rollOff: text("Desempate {count}: {round}"),
};
