import { Lru } from "../../async/mod.ts";
import type { DrinkNoun } from "../../game/mod.ts";
import { characterOf, icon } from "../icons/mod.ts";
import { choose, type PickVariant } from "../quips/mod.ts";
import { fill } from "./fill.ts";
import type { Language } from "./language.ts";
import { type LanguageCode, languageFor, languages } from "./languages.ts";
import { type BuiltInSlot, type Counted, namedButtons, type Quips, type Text } from "./text.ts";
import type { Words } from "./words.ts";

/** Numbers are written as the language writes them; texts stay as they are. */
type SlotValues<Slot extends string> = Readonly<Record<Slot, string | number>>;

/** A language as it is spoken in one place: with its word for what is drunk there. */
export class Voice {
  readonly code: LanguageCode;
  readonly drink: DrinkNoun;
  readonly #language: Language;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #lists: Intl.ListFormat;
  readonly #builtIn: Readonly<Partial<Record<BuiltInSlot, string>>>;
  readonly #buttonsIn: LanguageCode;

  /** `buttonsIn` is the language of the buttons that the texts name. */
  constructor(
    code: LanguageCode,
    drink: DrinkNoun = languages[code].drink,
    buttonsIn: LanguageCode = code,
  ) {
    this.code = code;
    this.#buttonsIn = buttonsIn;
    this.drink = drink;
    this.#language = languages[code];
    const [locale] = this.#language.locales;
    const { plurals, numbers, lists } = formatsOf(code);
    this.#plurals = plurals;
    this.#numbers = numbers;
    this.#lists = lists;
    const { one, many, icon: own } = drink;
    const withCapital = (noun: string) =>
      noun.replace(/^./u, (first) => first.toLocaleUpperCase(locale));
    this.#builtIn = {
      drink: one,
      drinks: many,
      Drink: withCapital(one),
      Drinks: withCapital(many),
      icon: own,
      picture: own === characterOf("tankard") ? icon("tankard") : own,
      hit: icon("hit"),
      fail: icon("fail"),
      tumble: icon("tumble"),
    };
  }

  /** Whether a drink is called as the language has it: then it may be said that water counts. */
  get isUsualDrink(): boolean {
    return this.drink === this.#language.drink;
  }

  /** The texts of the language. */
  get words(): Words {
    return this.#language.words;
  }

  /** Says a text, with its slots filled. */
  say(text: Text): string;
  say<Slot extends string>(text: Text<Slot>, values: SlotValues<Slot>): string;
  say({ template }: Pick<Text, "template">, values: SlotValues<string> = {}): string {
    return this.#fill(template, values);
  }

  /** Says a text about a number of things, in the form that goes with the number. */
  count(text: Counted, count: number): string;
  count<Slot extends string>(
    text: Counted<Slot>,
    count: number,
    values: SlotValues<Slot>,
  ): string;
  count({ forms }: Pick<Counted, "forms">, count: number, values: SlotValues<string> = {}): string {
    const form = forms[this.#plurals.select(count)] ?? forms.other ?? "{count}";
    return this.#fill(form, { ...values, count });
  }

  /** Says one of the variants of an occasion, with its slots filled. */
  quip(quips: Quips, pick: PickVariant): string;
  quip<Slot extends string>(
    quips: Quips<Slot>,
    pick: PickVariant,
    values: SlotValues<Slot>,
  ): string;
  quip(
    { variants }: Pick<Quips, "variants">,
    pick: PickVariant,
    values: SlotValues<string> = {},
  ): string {
    return this.#fill(choose(variants, pick), values);
  }

  /** A list in a sentence: "Ann, Bob and Cid". */
  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  #fill(template: string, values: SlotValues<string>): string {
    const builtIn: SlotValues<string> = this.#builtIn;
    const valueOf = (slot: string) => {
      const from = Object.hasOwn(values, slot) ? values : builtIn;
      const value = Object.hasOwn(from, slot) ? from[slot] : this.#labelOf(slot);
      return typeof value === "number" ? this.#write(value) : value;
    };
    return fill(template, valueOf, this.#language.agree);
  }

  /** What stands on a button that a text names; undefined if the slot is another. */
  #labelOf(slot: string): string | undefined {
    const name = namedButtons.find((button) => slot === `${button}Button`);
    if (name === undefined) return undefined;
    const drink = this.isUsualDrink ? undefined : this.drink;
    const there = this.#buttonsIn === this.code ? this : new Voice(this.#buttonsIn, drink);
    return there.say(there.words.buttons[name]);
  }

  /** A number as the language writes it; small ones are the same in all. */
  #write(value: number): string {
    return Number.isInteger(value) && value >= 0 && value < 1_000
      ? String(value)
      : this.#numbers.format(value);
  }
}

/** What a language does with numbers and lists. */
interface Formats {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
}

const formats = new Map<LanguageCode, Formats>();

/** They take a while to make. */
function formatsOf(code: LanguageCode): Formats {
  const known = formats.get(code);
  if (known !== undefined) return known;
  const { locales } = languages[code];
  const made = {
    plurals: new Intl.PluralRules(locales[0]),
    numbers: new Intl.NumberFormat(locales[0]),
    // With "and" before the last; English as in Britain, without a comma there.
    lists: new Intl.ListFormat(locales.at(-1), { type: "conjunction" }),
  };
  formats.set(code, made);
  return made;
}

/** More than are in use at a time: servers may have nouns of their own. */
const maxVoices = 1_000;
/** A press asks for the same one several times. */
const voices = new Lru<string, Voice>(maxVoices);

/**
 * The voice for a locale of Discord's, null if it is not known; `drink` is null for the language's.
 * What it says names buttons as they stand in a channel of the locale `buttonsIn`.
 */
export function voiceFor(
  locale: string | null,
  drink: DrinkNoun | null = null,
  buttonsIn: string | null = locale,
): Voice {
  const noun = drink === null ? "" : `${drink.one}\n${drink.many}\n${drink.icon}`;
  const key = `${locale}\n${buttonsIn}\n${noun}`;
  const known = voices.peek(key);
  if (known !== undefined) return known;
  const voice = new Voice(languageFor(locale), drink ?? undefined, languageFor(buttonsIn));
  voices.set(key, voice);
  return voice;
}
