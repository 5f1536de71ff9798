import assert from "node:assert/strict";
import {
  type Counted,
  fill,
  languageFor,
  languages,
  type Quips,
  type Text,
  voiceFor,
} from "../../../src/discord/words/mod.ts";
import { pluralOf, quips, text } from "../../../src/discord/words/text.ts";

const english = voiceFor("en-US");
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

Deno.test("a name with braces in it stays a name", () => {
  const said = english.say(text("{name} gives {other} one"), {
    name: "{other}",
    other: "$&{name}",
  });
  assert.equal(said, "{other} gives $&{name} one");
  assert.equal(fill("{toString} {a}", {}), "{toString} {a}");
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
