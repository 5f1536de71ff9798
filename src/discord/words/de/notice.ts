import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a channel reads of payments: a line for each player. */
export const notice = {
  paid: text("{picture} {name} hat beglichen: {reasons} · {left}"),
  paidSome: text("{picture} {name} hat beglichen: {reasons} · {back} · {left}"),
  many: plural({ one: "{count} {drink}, {reasons}", other: "{count} {drinks}, {reasons}" }),
  back: plural({ one: "↩️ {count} zurückgenommen", other: "↩️ {count} zurückgenommen" }),
  tookBack: text("↩️ {name} hat zurückgenommen: ~~{reasons}~~ · {left}"),
  caughtUp: text("alles beglichen"),
  toGo: plural({ one: "noch {count}", other: "noch {count}" }),
};
