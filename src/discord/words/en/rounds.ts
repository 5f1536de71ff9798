import { text } from "../text.ts";

/** Rounds, a line for each player. */
export const rounds = {
  tumbling: text("{tumble} {name}: tumbling…"),
  left: text("👋 {name}: left"),
  notPlaying: text("🪑 {name}: not playing"),
  skipped: text("💤 {name}: skipped"),
  didNotRoll: text("▫️ {name}: did not roll"),
  keptToRoll: text("🪑 {name}: seat kept, still to roll"),
  toRoll: text("⏳ {name}: still to roll"),
  /** After a roll: what it led to. */
  fail: text("{roll}: fail, takes a {drink}"),
  hit: text("{roll}: has a {drink} to give"),
  hitGiven: text("{roll}: hit, {drink} given"),
  hitLost: text("{roll}: hit, given to nobody"),
  /** A whole round on one line: "Ann 2 · Bob 5 · Cid skipped". */
  inLine: text("{name} {value}"),
  leftInLine: text("{name} left"),
  skippedInLine: text("{name} skipped"),
  nobodyRolled: text("nobody rolled"),
  rollOff: text("Roll-off {count}: {round}"),
};
