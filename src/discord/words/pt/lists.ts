import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Lists, and those whose names are not known. */
export const lists = {
  more: plural({ one: "… e mais {count}", many: "… e mais {count}", other: "… e mais {count}" }),
  moreNames: plural({ one: "mais {count}", many: "mais {count}", other: "mais {count}" }),
  players: plural({
    one: "{count} pessoa",
    many: "{count} pessoas",
    other: "{count} pessoas",
  }),
  nobody: text("ninguém"),
  somebody: text("Alguém"),
};
