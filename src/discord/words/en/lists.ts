import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Lists, and those whose names are not known. */
export const lists = {
  /** At the end of a list that is too long, as a line or an item of its own. */
  more: plural({ one: "… and {count} more", other: "… and {count} more" }),
  /** The last in a list of names in a sentence. */
  moreNames: plural({ one: "{count} more", other: "{count} more" }),
  /** In place of names, where there is no room for one of them. */
  players: plural({ one: "{count} player", other: "{count} players" }),
  /** A list of names without names. */
  nobody: text("nobody"),
  /** A name that is not known. */
  somebody: text("Somebody"),
};
