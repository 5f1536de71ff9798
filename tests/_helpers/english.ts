import { languages, voiceFor } from "../../src/discord/words/mod.ts";

/** How Ronnie speaks where nothing else is chosen. */
export const english = voiceFor("en-US");

const { quips } = languages.en.words;

/** What he says of a player's own move. */
export const moveQuips = quips.moves;
/** What he says to a player whom a rule refuses. */
export const refusalQuips = quips.refusals;
/** What he says of tabs and payments. */
export const tabQuips = quips.tabs;
/** What he says when something is wrong. */
export const troubleQuips = quips.troubles;
/** What he says of a drink that is given. */
export const givingQuips = quips.giving;
