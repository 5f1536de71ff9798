import { languageCodes, languages, Voice } from "../../../src/discord/words/mod.ts";

/** Every language as it is spoken in a server that has chosen nothing. */
export const usualVoices: readonly Voice[] = languageCodes.map((code) => new Voice(code));

/** Every language, with the longest noun that a server can choose too. */
export const everyVoice: readonly Voice[] = [
  ...usualVoices,
  ...languageCodes.map((code) =>
    new Voice(code, { one: "W".repeat(32), many: "W".repeat(32), icon: "👩🏽‍🤝‍👩🏿" })
  ),
];

/** What a test says of a voice that fails. */
export function nameOf({ code, drink }: Voice): string {
  return `${languages[code].name}, ${drink.many}`;
}
