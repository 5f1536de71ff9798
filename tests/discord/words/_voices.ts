import { maxNounLength } from "../../../src/game/mod.ts";
import { languageCodes, languages, Voice } from "../../../src/discord/words/mod.ts";

const longNoun = "W".repeat(maxNounLength);

/** Every language as it is spoken in a server that has chosen nothing. */
export const usualVoices: readonly Voice[] = languageCodes.map((code) => new Voice(code));

/** Every language, with the longest noun that a server can choose too. */
export const everyVoice: readonly Voice[] = [
  ...usualVoices,
  ...languageCodes.map((code) => new Voice(code, { one: longNoun, many: longNoun, icon: "👩🏽‍🤝‍👩🏿" })),
];

/** What a test says of a voice that fails. */
export function nameOf({ code, drink }: Voice): string {
  return `${languages[code].name}, ${drink.many}`;
}
