import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Drinks, and why they are owed. A reason stands after a name: "Ann: lowest roll". */
export const drinks = {
  count: plural({ one: "{count} {drink}", other: "{count} {drinks}" }),
  /** One drink of a list. */
  line: text("{icon} {name}: {reason}"),
  struckOff: text("✏️ ~~{name}: {reason}~~ struck off"),
  /** How often the same reason. */
  times: text("{reason} ×{count}"),
  /** Who gave it, where that is the same person. */
  themselves: text("themselves"),
  hit: text("somebody's hit"),
  hitFrom: text("hit from {name}"),
  /** The same where it is told as a paid one's: "Ben paid: Ann's hit". */
  hitOf: text("{name}'s hit"),
  fail: text("rolled a fail"),
  lowest: text("lowest roll"),
  lateStart: text("late start"),
  lateStartFrom: text("late start, from {name}"),
  timedOut: text("missed a turn"),
  walkedOut: text("left the game"),
  calledOff: text("called the game off"),
};
