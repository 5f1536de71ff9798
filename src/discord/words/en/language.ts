import type { Language } from "../language.ts";
import { words } from "./words.ts";

/** English. */
export const english: Language = {
  name: "English",
  locales: ["en-US", "en-GB"],
  drink: { one: "drink", many: "drinks", icon: "🍺" },
  words,
  agree: (before, value) => startsWithVowel(value) ? before.replace(/\b([Aa]) $/, "$1n ") : before,
};

/** As it is spoken: a number may be one that begins with "eight", "eleven" or "eighteen". */
function startsWithVowel(value: string): boolean {
  return /^(8\d?|11|18)$|^[aeiou]/i.test(value);
}
