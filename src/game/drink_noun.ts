/** What a drink is called. It may be water, push-ups or points. */
export interface DrinkNoun {
  /** One of them: letters, digits, blanks, hyphens, dots and apostrophes, at most 32 characters. */
  readonly one: string;
  /** Several of them, in the same form. */
  readonly many: string;
  /** One emoji of Unicode's. */
  readonly icon: string;
}

/** The most characters of a noun. */
export const maxNounLength = 32;

/** The parts of a noun that it cannot have; empty if it can be used. */
export function drinkNounProblems({ one, many, icon }: DrinkNoun): readonly (keyof DrinkNoun)[] {
  return [
    ...isWord(one) ? [] : ["one" as const],
    ...isWord(many) ? [] : ["many" as const],
    ...isEmoji(icon) ? [] : ["icon" as const],
  ];
}

// The patterns stand in functions: V8 takes milliseconds to make these classes.

function isWord(text: string): boolean {
  /** A word or a few: nothing that Discord formats, and nothing that cannot be seen. */
  const wordPattern = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'\u2019.-]| (?! ))*$/u;
  /** More marks on one letter than any language has: they would overlap the lines around. */
  const stackedMarks = /\p{M}{4}/u;
  return text.length <= maxNounLength && wordPattern.test(text) && /\p{L}/u.test(text) &&
    !stackedMarks.test(text) && text.trim() === text;
}

function isEmoji(text: string): boolean {
  return /^\p{RGI_Emoji}$/v.test(text);
}
