import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Lists, and those whose names are not known. */
export const lists = {
  more: plural({ one: "… y {count} más", many: "… y {count} más", other: "… y {count} más" }),
  moreNames: plural({ one: "{count} más", many: "{count} más", other: "{count} más" }),
  players: plural({
    one: "{count} persona",
    many: "{count} personas",
    other: "{count} personas",
  }),
  nobody: text("nadie"),
  somebody: text("Alguien"),
};
