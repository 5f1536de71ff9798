import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Lists, and those whose names are not known. */
export const lists = {
  more: plural({ one: "… und {count} weitere", other: "… und {count} weitere" }),
  moreNames: plural({ one: "{count} weitere Person", other: "{count} weitere" }),
  players: plural({ one: "{count} Person", other: "{count} Leute" }),
  nobody: text("niemand"),
  somebody: text("Jemand"),
};
