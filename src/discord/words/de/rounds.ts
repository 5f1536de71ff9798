import { text } from "../text.ts";

/** Rounds, a line for each player. */
export const rounds = {
  tumbling: text("{tumble} {name}: der Würfel rollt…"),
  left: text("👋 {name}: gegangen"),
  notPlaying: text("🪑 {name}: spielt nicht mit"),
  skipped: text("💤 {name}: übersprungen"),
  didNotRoll: text("▫️ {name}: nicht gewürfelt"),
  keptToRoll: text("🪑 {name}: Platz reserviert, noch zu würfeln"),
  toRoll: text("⏳ {name}: noch zu würfeln"),
  fail: text("{roll}: Patzer, 1 {drink}"),
  hit: text("{roll}: verteilt 1 {drink}"),
  hitGiven: text("{roll}: Treffer, verteilt"),
  hitLost: text("{roll}: Treffer, verfallen"),
  inLine: text("{name} {value}"),
  leftInLine: text("{name} gegangen"),
  skippedInLine: text("{name} übersprungen"),
  nobodyRolled: text("niemand hat gewürfelt"),
  rollOff: text("Stechen {count}: {round}"),
};
