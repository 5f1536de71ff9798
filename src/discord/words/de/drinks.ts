import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Drinks, and why they are owed. A reason stands after a name: "Anna: niedrigster Wurf". */
export const drinks = {
  count: plural({ one: "{count} {drink}", other: "{count} {drinks}" }),
  line: text("{icon} {name}: {reason}"),
  struckOff: text("✏️ ~~{name}: {reason}~~ gestrichen"),
  times: text("{reason} ×{count}"),
  themselves: text("sich selbst"),
  hit: text("ein Treffer"),
  hitFrom: text("Treffer von {name}"),
  hitOf: text("Treffer von {name}"),
  fail: text("Patzer gewürfelt"),
  lowest: text("niedrigster Wurf"),
  lateStart: text("zu spät angefangen"),
  lateStartFrom: text("zu spät angefangen, von {name}"),
  timedOut: text("Zug verpasst"),
  walkedOut: text("mittendrin gegangen"),
  calledOff: text("Spiel abgebrochen"),
};
