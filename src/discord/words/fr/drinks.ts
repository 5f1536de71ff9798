import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Drinks, and why they are owed. A reason stands after a name: "Anne : plus petit lancer". */
export const drinks = {
  count: plural({
    one: "{count} {drink}",
    many: "{count} {drinks}",
    other: "{count} {drinks}",
  }),
  line: text("{icon} {name} : {reason}"),
  struckOff: text("✏️ ~~{name} : {reason}~~ rayé"),
  times: text("{reason} ×{count}"),
  themselves: text("soi-même"),
  hit: text("coup gagnant"),
  hitFrom: text("coup gagnant ({name})"),
  hitOf: text("coup gagnant ({name})"),
  fail: text("lancer raté"),
  lowest: text("plus petit lancer"),
  lateStart: text("début tardif"),
  lateStartFrom: text("début tardif ({name})"),
  timedOut: text("tour manqué"),
  walkedOut: text("départ en pleine partie"),
  calledOff: text("partie arrêtée"),
};
