import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Drinks, and why they are owed. A reason stands after a name: "Ana: tirada más baja". */
export const drinks = {
  count: plural({
    one: "{count} {drink}",
    many: "{count} {drinks}",
    other: "{count} {drinks}",
  }),
  line: text("{icon} {name}: {reason}"),
  struckOff: text("✏️ ~~{name}: {reason}~~ tachado"),
  times: text("{reason} ×{count}"),
  themselves: text("su propia mano"),
  hit: text("un acierto"),
  hitFrom: text("acierto de {name}"),
  hitOf: text("acierto de {name}"),
  fail: text("sacó un fallo"),
  lowest: text("tirada más baja"),
  lateStart: text("empezó tarde"),
  lateStartFrom: text("empezó tarde, según {name}"),
  timedOut: text("perdió el turno"),
  walkedOut: text("dejó la partida"),
  calledOff: text("suspendió la partida"),
};
