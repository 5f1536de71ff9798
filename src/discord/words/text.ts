/**
 * What stands in every text without being handed to it: the noun for a drink, its plural, both with a
 * capital, and its emoji; icons, which are longer than they look and so not for lists, `picture` being
 * the drink's; and what stands on buttons.
 */
export type BuiltInSlot =
  | "drink"
  | "drinks"
  | "Drink"
  | "Drinks"
  | "icon"
  | "picture"
  | "hit"
  | "fail"
  | "tumble"
  | `${typeof namedButtons[number]}Button`;

/** The buttons that texts name. They say what the channel reads, whatever language the text is in. */
export const namedButtons = [
  "join",
  "begin",
  "roll",
  "offer",
  "nudge",
  "skip",
  "pay",
  "again",
  "new",
  "cheers",
  "undo",
] as const;

/**
 * The slots of a template, which stand in braces: `{name}`. Those that every text has do not count.
 * A template is one literal: of a sum of several the compiler knows no slots.
 */
type SlotsOf<Template extends string> = string extends Template ? "one literal, please"
  : Template extends `${string}{${infer Slot}}${infer Rest}`
    ? Exclude<Slot, BuiltInSlot> | SlotsOf<Rest>
  : never;

/** A text with slots. Its type knows them: a text with others is no translation of it. */
export class Text<Slot extends string = never> {
  declare protected readonly slots: (slot: Slot) => Slot;
  readonly template: string;

  constructor(template: string) {
    this.template = template;
  }
}

/** A text about a number of things, in a form for each of a language's plural categories. */
export class Counted<Slot extends string = never> {
  declare protected readonly slots: (slot: Slot) => Slot;
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

  constructor(forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>) {
    this.forms = forms;
  }
}

/**
 * What Ronnie may say on one occasion: as many variants in every language. Each slot stands in one of
 * them at least.
 */
export class Quips<Slot extends string = never, Count extends number = number> {
  declare protected readonly slots: (slot: Slot) => Slot;
  declare protected readonly count: Count;
  readonly variants: readonly string[];

  constructor(variants: readonly string[]) {
    this.variants = variants;
  }
}

/** Declares a text. */
export function text<const Template extends string>(template: Template): Text<SlotsOf<Template>> {
  return new Text(template);
}

/** Declares the variants of an occasion. */
export function quips<const Variants extends readonly string[]>(
  variants: Variants,
): Quips<SlotsOf<Variants[number]>, Variants["length"]> {
  return new Quips(variants);
}

/**
 * Makes what declares a counted text in a language with these plural categories. The number stands in
 * `{count}`, which a form may leave out.
 *
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function pluralOf<Category extends Intl.LDMLPluralRule>() {
  return <const Form extends string>(
    forms: Readonly<Record<Category, Form>>,
  ): Counted<Exclude<SlotsOf<Form>, "count">> => new Counted(forms);
}
