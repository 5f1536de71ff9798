/**
 * What people read, in every language: a folder each, with a file for each area. English says which
 * texts there are and which slots each has; the compiler holds the others to it. A {@linkcode Voice}
 * makes sentences of them.
 *
 * Refuses to know what is told and when (`render` does), how variants are chosen (`quips`), and
 * Discord's messages.
 */
export type { Language } from "./language.ts";
export { isLanguageCode, languageCodes, languages } from "./languages.ts";
export type { Quips, Text } from "./text.ts";
export { Voice, voiceFor } from "./voice.ts";
export type { Words } from "./words.ts";
