import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Lists, and those whose names are not known. */
export const lists = {
  more: plural({
    one: "… et {count} de plus",
    many: "… et {count} de plus",
    other: "… et {count} de plus",
  }),
  moreNames: plural({
    one: "{count} autre",
    many: "{count} autres",
    other: "{count} autres",
  }),
  players: plural({
    one: "{count} personne",
    many: "{count} personnes",
    other: "{count} personnes",
  }),
  nobody: text("personne"),
  somebody: text("Quelqu'un"),
};
