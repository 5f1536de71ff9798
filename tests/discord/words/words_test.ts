import assert from "node:assert/strict";
import { fill } from "../../../src/discord/words/fill.ts";
import { languageFor } from "../../../src/discord/words/languages.ts";
import { type Language, languages, voiceFor } from "../../../src/discord/words/mod.ts";
import { english } from "../../_helpers/english.ts";
import { Counted, pluralOf, Quips, quips, Text, text } from "../../../src/discord/words/text.ts";

const plural = pluralOf<"one" | "other">();

Deno.test("a text is said with its slots filled, and with the word for a drink", () => {
  assert.equal(english.say(text("One {drink}, two {drinks} {icon}")), "One drink, two drinks 🍺");
  assert.equal(
    english.say(text("{name} rolls {value}"), { name: "Ann", value: 1234 }),
    "Ann rolls 1,234",
  );
  const gym = voiceFor("en-GB", { one: "push-up", many: "push-ups", icon: "💪" });
  assert.equal(
    gym.say(text("{icon} {name} owes a {drink}"), { name: "Ann" }),
    "💪 Ann owes a push-up",
  );
});

Deno.test("a voice is made once for a locale, that of the buttons and a noun", () => {
  const noun = { one: "espresso", many: "espressi", icon: "☕" };
  const voice = voiceFor("en-GB", noun);
  assert.equal(voiceFor("en-GB", { ...noun }), voice);
  for (
    const other of [
      voiceFor("en-GB"),
      voiceFor("fr", noun),
      voiceFor("en-GB", noun, "fr"),
      voiceFor("en-GB", { ...noun, one: "ristretto" }),
      voiceFor("en-GB", { ...noun, many: "espressos" }),
      voiceFor("en-GB", { ...noun, icon: "🫖" }),
    ]
  ) assert.notEqual(other, voice);
});

Deno.test("buttons are named as they stand in the channel, in whatever language the text is", () => {
  const { hints, tab } = english.words;
  assert.equal(
    voiceFor("en-US", null, "de").say(hints.joinFirst),
    "Press **Mitspielen** first: it has not begun.",
  );
  const gym = { one: "Liegestütz", many: "Liegestütze", icon: "💪" };
  assert.match(voiceFor("en-US", gym, "de").say(tab.howToPay), /with 1 Liegestütz begleichen on/);
  assert.match(voiceFor("de").say(voiceFor("de").words.tab.howToPay), /„1 Drink begleichen“/);
});

Deno.test("every language names the same buttons in its texts", () => {
  const named = (texts: Readonly<Record<string, Pick<Text, "template">>>) =>
    Object.entries(texts).map(([key, { template }]) =>
      [key, new Set(template.match(/\{\w+Button\}/g))] as const
    );
  for (const { name, words } of Object.values<Language>(languages)) {
    assert.deepEqual(named(words.hints), named(english.words.hints), name);
    assert.deepEqual(named(words.help), named(english.words.help), name);
  }
});

Deno.test("a name with braces in it stays a name", () => {
  const said = english.say(text("{name} gives {other} one"), {
    name: "{other}",
    other: "$&{name}",
  });
  assert.equal(said, "{other} gives $&{name} one");
  assert.equal(fill("{toString} {a}", () => undefined), "{toString} {a}");
});

Deno.test("an English article agrees with what it stands before", () => {
  const said = (value: string) => english.say(text("A {value}! Not a {value}?"), { value });
  assert.equal(said("7"), "A 7! Not a 7?");
  for (const value of ["8", "11", "18", "80", "88"]) {
    assert.equal(said(value), `An ${value}! Not an ${value}?`);
  }
  for (const value of ["1", "10", "12", "81x", "100", "**Ann**"]) {
    assert.equal(said(value), `A ${value}! Not a ${value}?`);
  }
  const cafe = voiceFor("en-US", { one: "espresso", many: "espressi", icon: "☕" });
  assert.equal(
    cafe.say(text("A {drink}, no {drinks}. {Drink}!")),
    "An espresso, no espressi. Espresso!",
  );
});

Deno.test("a counted text has the form that goes with the number", () => {
  const owed = plural({
    one: "{name} owes {count} {drink}",
    other: "{name} owes {count} {drinks}",
  });
  assert.equal(english.count(owed, 1, { name: "Ann" }), "Ann owes 1 drink");
  assert.equal(english.count(owed, 2_000, { name: "Ann" }), "Ann owes 2,000 drinks");
});

Deno.test("names are listed as the language lists them", () => {
  assert.equal(english.list(["Ann", "Bob", "Cid"]), "Ann, Bob and Cid");
  assert.equal(english.list(["Ann", "Bob"]), "Ann and Bob");
});

Deno.test("every locale of Discord's has a language; those that no language lists have English", () => {
  for (const [code, { locales }] of Object.entries(languages)) {
    for (const locale of locales) assert.equal(languageFor(locale), code);
  }
  for (const locale of ["en-AU", "xx", "", "__proto__", null]) {
    assert.equal(languageFor(locale), "en");
  }
});

type AnyText = Pick<Text, "template"> | Pick<Counted, "forms"> | Pick<Quips, "variants">;

/** Every text of a language, with the path to it. */
function textsIn(node: unknown, path = ""): readonly (readonly [string, AnyText])[] {
  if (node instanceof Text || node instanceof Counted || node instanceof Quips) {
    return [[path, node]];
  }
  return Object.entries(node ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

function templatesOf(text: AnyText): readonly string[] {
  if ("template" in text) return [text.template];
  return "forms" in text ? Object.values(text.forms) : text.variants;
}

Deno.test("a language's counted texts have the forms that its numbers take", () => {
  for (const { locales, words, name } of Object.values<Language>(languages)) {
    const { pluralCategories } = new Intl.PluralRules([...locales]).resolvedOptions();
    for (const [path, text] of textsIn(words)) {
      if (!("forms" in text)) continue;
      assert.deepEqual(Object.keys(text.forms).sort(), pluralCategories.toSorted(), name + path);
    }
  }
});

Deno.test("no text has a brace without a slot, a blank at its end, or nothing in it", () => {
  for (const { words, name } of Object.values<Language>(languages)) {
    for (const [path, text] of textsIn(words)) {
      for (const template of templatesOf(text)) {
        assert.doesNotMatch(template.replace(/\{\w+\}/g, ""), /[{}]/, name + path);
        assert.match(template, /^\S(.*\S)?$/u, name + path);
      }
    }
  }
});

/** The pictures of a text, in any order: emoji, and slots for icons. */
function picturesIn(template: string): readonly string[] {
  return template.match(/\{(?:icon|picture|hit|fail|tumble)\}|\p{Emoji_Presentation}/gu)?.sort() ??
    [];
}

Deno.test("a text has the pictures that it has in English", () => {
  const english = new Map(textsIn(languages.en.words));
  for (const { words, name } of Object.values<Language>(languages)) {
    for (const [path, text] of textsIn(words)) {
      const [first = ""] = templatesOf(english.get(path) ?? { template: "" });
      for (const template of "variants" in text ? [] : templatesOf(text)) {
        assert.deepEqual(picturesIn(template), picturesIn(first), name + path);
      }
    }
  }
});

Deno.test("no line of Ronnie's was left in English", () => {
  const english = new Set(
    textsIn(languages.en.words.quips).flatMap(([, text]) => templatesOf(text)),
  );
  for (const language of Object.values<Language>(languages)) {
    if (language === languages.en) continue;
    for (const [path, text] of textsIn(language.words.quips)) {
      const left = templatesOf(text).filter((template) => english.has(template));
      assert.deepEqual(left, [], language.name + path);
    }
  }
});

Deno.test("what is no translation of a text does not compile", () => {
  const same: Text<"name"> = text("{name} takes a {drink}");
  // @ts-expect-error: a slot is missing
  const missing: Text<"name"> = text("Somebody takes one");
  // @ts-expect-error: a slot that the text does not have
  const unknown: Text<"name"> = text("{name} rolls {value}");
  // @ts-expect-error: a form is missing
  const formless: Counted = plural({ one: "{count} left" });
  // @ts-expect-error: a form that the language does not have
  const formed: Counted = plural({ one: "{count}", many: "{count}", other: "{count}" });
  // @ts-expect-error: a variant is missing
  const few: Quips<"name", 2> = quips(["Hello, {name}!"]);
  // @ts-expect-error: no variant has the slot
  const nameless: Quips<"name", 1> = quips(["Hello!"]);
  // @ts-expect-error: a slot without a value
  english.say(same);
  // @ts-expect-error: a value without a slot
  english.say(same, { name: "Ann", value: 3 });
  // @ts-expect-error: a text is missing
  const textless: { readonly a: Text; readonly b: Text } = { a: text("A") };
  // @ts-expect-error: a text too many
  const wordy: { readonly a: Text } = { a: text("A"), b: text("B") };
  assert.ok([missing, unknown, formless, formed, few, nameless, textless, wordy]);
});
