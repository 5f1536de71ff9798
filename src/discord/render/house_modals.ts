import {
  type DrinkNoun,
  drinkNounProblems,
  houseRuleLimits,
  type HouseRuleProblem,
  houseRuleProblems,
  type HouseRules,
  type HouseStyle,
  type HouseWords,
  maxNounLength,
} from "../../game/mod.ts";
import { isLanguageCode, languageCodes, languages, type Voice } from "../words/mod.ts";
import {
  encodeModalId,
  type Entries,
  menuField,
  type Modal,
  type ModalId,
  textField,
} from "./modal.ts";
import { showSpan } from "./times.ts";

/** Values for a part of the settings that were entered, or what is accepted instead. */
export type Entered<Part> = { readonly value: Part } | { readonly problems: readonly string[] };

const { maxPlayers, diceSides } = houseRuleLimits;
const minute = 60_000;

/** How long others may have to wait before they begin, in milliseconds; the rest is for the operator. */
const waits = [1, 2, 3, 5, 10, 15, 30, 60].map((minutes) => minutes * minute);

/** The form of the rules. */
export function renderRulesModal(
  voice: Voice,
  rules: HouseRules,
  id: Omit<ModalId, "kind">,
): Modal {
  const { form } = voice.words.house;
  const seats = numbersBetween(maxPlayers).map((seat) =>
    [String(seat), voice.count(form.players, seat)] as const
  );
  const offered = [...new Set([...waits, rules.forceStartAfterMs])].toSorted((a, b) => a - b);
  const face = { maxLength: 3, description: voice.say(form.face) };
  const range = { maxLength: 3, description: voice.say(form.range, diceSides) };
  return {
    customId: encodeModalId({ ...id, kind: "rules" }),
    title: voice.say(form.rules),
    components: [
      menuField("seats", voice.say(form.seats), seats, String(rules.maxPlayers)),
      textField("sides", voice.say(form.sides), String(rules.diceSides), range),
      textField("hit", voice.say(form.hit), String(rules.criticalHit), face),
      textField("fail", voice.say(form.fail), String(rules.criticalFail), face),
      menuField(
        "wait",
        voice.say(form.wait),
        offered.map((ms) => [String(ms), showSpan(voice, ms)]),
        String(rules.forceStartAfterMs),
      ),
    ],
  };
}

/** Reads the form of the rules. A user can send any text, and leave fields out. */
export function readRules(voice: Voice, entries: Entries): Entered<HouseRules> {
  const rules: HouseRules = {
    maxPlayers: numberIn(entries, "seats"),
    diceSides: numberIn(entries, "sides"),
    criticalHit: numberIn(entries, "hit"),
    criticalFail: numberIn(entries, "fail"),
    forceStartAfterMs: numberIn(entries, "wait"),
  };
  const problems = houseRuleProblems(rules);
  if (problems.length === 0) return { value: rules };
  const most = problems.includes("diceSides") ? diceSides.max : rules.diceSides;
  return { problems: problems.map((problem) => acceptedFor(voice, problem, most)) };
}

/** The form of how the server is called to a game. */
export function renderStyleModal(
  voice: Voice,
  style: HouseStyle,
  id: Omit<ModalId, "kind">,
): Modal {
  const { form } = voice.words.house;
  const posts = [["on", voice.say(form.postsAnew)], ["off", voice.say(form.stays)]] as const;
  const mentions = [
    ["on", voice.say(form.mentioned)],
    ["off", voice.say(form.notMentioned)],
  ] as const;
  return {
    customId: encodeModalId({ ...id, kind: "style" }),
    title: voice.say(form.style),
    components: [
      menuField("posts", voice.say(form.posts), posts, style.postsAnew ? "on" : "off"),
      menuField("mentions", voice.say(form.mentions), mentions, style.mentions ? "on" : "off"),
    ],
  };
}

/** Reads that form. */
export function readStyle(voice: Voice, entries: Entries): Entered<HouseStyle> {
  const [postsAnew, mentions] = [switchIn(entries, "posts"), switchIn(entries, "mentions")];
  if (postsAnew !== null && mentions !== null) return { value: { postsAnew, mentions } };
  return { problems: [voice.say(voice.words.house.accepts.style)] };
}

/** The value of a server's own language in the form. */
const ownLanguage = "own";

/** The form of how public messages read: their language, and what a drink is called. */
export function renderWordsModal(
  voice: Voice,
  { language, drink }: HouseWords,
  id: Omit<ModalId, "kind">,
): Modal {
  const { form } = voice.words.house;
  const offered = [
    [ownLanguage, voice.say(form.ownLanguage)],
    ...languageCodes.map((code) => [code, languages[code].name] as const),
  ] as const;
  const chosen = language !== null && isLanguageCode(language) ? language : ownLanguage;
  const noun = {
    maxLength: maxNounLength,
    description: voice.say(form.noun),
    isOptional: true,
  };
  const icon = { ...noun, description: voice.say(form.icon) };
  return {
    customId: encodeModalId({ ...id, kind: "words" }),
    title: voice.say(form.words),
    components: [
      menuField("language", voice.say(form.language), offered, chosen),
      textField("one", voice.say(form.one), drink?.one ?? "", noun),
      textField("many", voice.say(form.many), drink?.many ?? "", noun),
      textField("icon", voice.say(form.emoji), drink?.icon ?? "", icon),
    ],
  };
}

/** Reads that form. A noun of which nothing is entered is that of the language. */
export function readWords(voice: Voice, entries: Entries): Entered<HouseWords> {
  const { accepts } = voice.words.house;
  const textIn = (field: string) => (entries.get(field)?.[0] ?? "").trim().normalize("NFC");
  const noun: DrinkNoun = { one: textIn("one"), many: textIn("many"), icon: textIn("icon") };
  const hasNoun = Object.values(noun).some((text) => text !== "");
  const code = textIn("language");
  const isLanguage = code === ownLanguage || isLanguageCode(code);
  const wrong = hasNoun ? drinkNounProblems(noun) : [];
  if (isLanguage && wrong.length === 0) {
    return {
      value: { language: code === ownLanguage ? null : code, drink: hasNoun ? noun : null },
    };
  }
  const isWordWrong = wrong.some((part) => part !== "icon");
  return {
    problems: [
      ...isLanguage ? [] : [voice.say(accepts.language)],
      ...isWordWrong ? [voice.say(accepts.noun, { max: maxNounLength })] : [],
      ...wrong.includes("icon") ? [voice.say(accepts.icon)] : [],
    ],
  };
}

/** A whole number of up to fifteen digits; NaN for anything else, and for a field that is missing. */
function numberIn(entries: Entries, field: string): number {
  const [text = ""] = entries.get(field) ?? [];
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : NaN;
}

function switchIn(entries: Entries, field: string): boolean | null {
  const [text] = entries.get(field) ?? [];
  return text === "on" ? true : text === "off" ? false : null;
}

function acceptedFor(voice: Voice, problem: HouseRuleProblem, sides: number): string {
  const { accepts } = voice.words.house;
  switch (problem) {
    case "maxPlayers":
      return voice.say(accepts.seats, maxPlayers);
    case "diceSides":
      return voice.say(accepts.sides, diceSides);
    case "criticalHit":
      return voice.say(accepts.hit, { sides });
    case "criticalFail":
      return voice.say(accepts.fail, { sides });
    case "same_faces":
      return voice.say(accepts.faces);
    case "forceStartAfterMs":
      return voice.say(accepts.wait);
    default:
      return problem satisfies never;
  }
}

function numbersBetween({ min, max }: { readonly min: number; readonly max: number }) {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
