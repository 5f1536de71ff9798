import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a channel reads of payments: a line for each player. */
export const notice = {
  paid: text("{picture} {name} pagou: {reasons} · {left}"),
  paidSome: text("{picture} {name} pagou: {reasons} · {back} · {left}"),
  many: plural({
    one: "{count} {drink}, {reasons}",
    many: "{count} {drinks}, {reasons}",
    other: "{count} {drinks}, {reasons}",
  }),
  back: plural({
    one: "↩️ {count} de volta",
    many: "↩️ {count} de volta",
    other: "↩️ {count} de volta",
  }),
  tookBack: text("↩️ {name} desfez: ~~{reasons}~~ · {left}"),
  caughtUp: text("tudo pago"),
  toGo: plural({ one: "falta {count}", many: "faltam {count}", other: "faltam {count}" }),
};
