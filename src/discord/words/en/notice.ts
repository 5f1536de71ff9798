import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a channel reads of payments: a line for each player. */
export const notice = {
  /** "Ben paid: Ann's hit · 2 to go" */
  paid: text("{picture} {name} paid: {reasons} · {left}"),
  paidSome: text("{picture} {name} paid: {reasons} · {back} · {left}"),
  /** Several, before the reasons. */
  many: plural({ one: "{count} {drink}, {reasons}", other: "{count} {drinks}, {reasons}" }),
  back: plural({ one: "↩️ {count} taken back", other: "↩️ {count} taken back" }),
  tookBack: text("↩️ {name} took back: ~~{reasons}~~ · {left}"),
  caughtUp: text("all caught up"),
  toGo: plural({ one: "{count} to go", other: "{count} to go" }),
};
