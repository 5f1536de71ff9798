import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a channel reads of payments: a line for each player. */
export const notice = {
  paid: text("{picture} {name} a réglé : {reasons} · {left}"),
  paidSome: text("{picture} {name} a réglé : {reasons} · {back} · {left}"),
  many: plural({
    one: "{count} {drink}, {reasons}",
    many: "{count} {drinks}, {reasons}",
    other: "{count} {drinks}, {reasons}",
  }),
  back: plural({
    one: "↩️ {count} repris",
    many: "↩️ {count} repris",
    other: "↩️ {count} repris",
  }),
  tookBack: text("↩️ {name} a repris : ~~{reasons}~~ · {left}"),
  caughtUp: text("tout est réglé"),
  toGo: plural({ one: "encore {count}", many: "encore {count}", other: "encore {count}" }),
};
