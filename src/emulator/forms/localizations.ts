import { Locale } from "../wire.ts";
import { characterCount, type Field } from "./field.ts";

/** Texts by the locales of those who read them. */
export type Localizations = Readonly<Record<string, string>>;

const locales: readonly string[] = Object.values(Locale);

/** Whether Discord's client speaks a language (Discord docs: Reference, Locales). */
export function isLocale(locale: string): boolean {
  return locales.includes(locale);
}

/**
 * Reads the texts of a name or description for other locales, each by the rule for the text itself;
 * null if there are none (Discord docs: Application Commands, Localization).
 */
export function readLocalizations(
  field: Field,
  read: (text: Field) => string | undefined,
): Localizations | null {
  if (!field.present || !field.isObject()) return null;
  const texts: Record<string, string> = {};
  for (const locale of Object.keys(field.value as object)) {
    if (!isLocale(locale)) {
      field.at(locale).fail("BASE_TYPE_CHOICES", `Value must be one of {${locales.join(", ")}}.`);
      continue;
    }
    const text = read(field.at(locale));
    if (text !== undefined) texts[locale] = text;
  }
  return texts;
}

/** Characters of a text in the language in which it is longest: only that one counts. */
export function longestOf(
  text: string,
  others: Readonly<Record<string, string | null>> | null | undefined,
): number {
  const texts = Object.values(others ?? {}).map((other) => other ?? "");
  return Math.max(...[text, ...texts].map(characterCount));
}
