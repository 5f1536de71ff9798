import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a channel reads of payments: a line for each player. */
export const notice = {
  paid: text("{picture} {name} ha saldado: {reasons} · {left}"),
  paidSome: text("{picture} {name} ha saldado: {reasons} · {back} · {left}"),
  many: plural({
    one: "{count} {drink}, {reasons}",
    many: "{count} {drinks}, {reasons}",
    other: "{count} {drinks}, {reasons}",
  }),
  back: plural({
    one: "↩️ {count} de vuelta",
    many: "↩️ {count} de vuelta",
    other: "↩️ {count} de vuelta",
  }),
  tookBack: text("↩️ {name} lo deshizo: ~~{reasons}~~ · {left}"),
  caughtUp: text("todo saldado"),
  toGo: plural({ one: "queda {count}", many: "quedan {count}", other: "quedan {count}" }),
};
