import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Drinks, and why they are owed. A reason stands after a name: "Ana: menor jogada". */
export const drinks = {
  count: plural({
    one: "{count} {drink}",
    many: "{count} {drinks}",
    other: "{count} {drinks}",
  }),
  line: text("{icon} {name}: {reason}"),
  struckOff: text("✏️ ~~{name}: {reason}~~ riscado"),
  times: text("{reason} ×{count}"),
  themselves: text("mão própria"),
  hit: text("um acerto"),
  hitFrom: text("acerto de {name}"),
  hitOf: text("acerto de {name}"),
  fail: text("jogou uma falha"),
  lowest: text("menor jogada"),
  lateStart: text("começou tarde"),
  lateStartFrom: text("começou tarde, segundo {name}"),
  timedOut: text("perdeu a vez"),
  walkedOut: text("saiu do jogo"),
  calledOff: text("interrompeu o jogo"),
};
