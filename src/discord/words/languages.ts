import { german } from "./de/language.ts";
import { english } from "./en/language.ts";
import { spanish } from "./es/language.ts";
import { french } from "./fr/language.ts";
import { portuguese } from "./pt/language.ts";
import type { Language } from "./language.ts";

/** Every language, by the code with which it is stored. */
export const languages = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
} as const satisfies Readonly<Record<string, Language>>;

/** The code of one of the {@linkcode languages}. */
export type LanguageCode = keyof typeof languages;

/** The codes of all languages. */
export const languageCodes = Object.keys(languages).filter(isLanguageCode);

/** Whether this is the code of one of the languages. */
export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}

/**
 * The language for a locale of Discord's, such as `en-GB`: the one that lists it, else one of the same
 * family, else English.
 */
export function languageFor(locale: string | null): LanguageCode {
  const family = (tag: string) => tag.split("-")[0]?.toLowerCase();
  const isKnown = (code: LanguageCode) => listedBy(code).some((listed) => listed === locale);
  const isKin = (code: LanguageCode) => locale !== null && family(code) === family(locale);
  return languageCodes.find(isKnown) ?? languageCodes.find(isKin) ?? "en";
}

function listedBy(code: LanguageCode): readonly string[] {
  return languages[code].locales;
}
