import type { HouseRules, HouseStyle, HouseWords } from "../../game/mod.ts";
import { isLanguageCode, languages, type Text, type Voice } from "../words/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import {
  type ActionRow,
  type Button,
  type ButtonStyle,
  type Message,
  noMentions,
  textMessage,
} from "./message.ts";
import { showSpan } from "./times.ts";

/** What holds in a server, to be shown. */
export interface ShownHouse {
  readonly rules: HouseRules;
  readonly style: HouseStyle;
  readonly words: HouseWords;
}

/** A part of what holds. */
type Part = HouseRules | HouseStyle | HouseWords;

/** Ephemeral: what holds in this server, with buttons to change it. `note` says what has just happened. */
export function renderHouse(
  voice: Voice,
  { rules, style, words }: ShownHouse,
  pass: string,
  note: readonly string[] = [],
): Message {
  const { buttons, house } = voice.words;
  const show = (part: Part) =>
    linesOf(voice, part).map(([name, value]) => voice.say(house.line, { name, value }));
  return {
    content: note.join("\n"),
    embeds: [{
      title: voice.say(house.title),
      description: [...show(rules), "", ...show(style), "", ...show(words)].join("\n"),
      color: 0x3498db,
      footer: { text: voice.say(house.later) },
    }],
    components: [row(
      button(voice, "house_rules", buttons.houseRules, "🎲", 1, pass),
      button(voice, "house_style", buttons.houseStyle, "🔔", 1, pass),
      button(voice, "house_words", buttons.houseWords, "💬", 1, pass),
      // Also where nothing seems to be settled: settings that cannot be read are mended by it.
      button(voice, "house_reset", buttons.houseReset, "↩️", 2, pass),
    )],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: asks whether to settle nothing any more. */
export function renderHouseReset(voice: Voice, pass: string): Message {
  const { buttons, house } = voice.words;
  return {
    content: voice.say(house.askReset),
    embeds: [],
    components: [row(
      button(voice, "house_wipe", buttons.houseWipe, "↩️", 4, pass),
      button(voice, "house_show", buttons.houseShow, "🏠", 2, pass),
    )],
    allowedMentions: noMentions,
  };
}

/** Ephemeral: this is for those who look after the server. */
export function renderHouseRefusal(voice: Voice): Message {
  return textMessage(voice.say(voice.words.house.refused));
}

/** Ephemeral: the form could not open in time. */
export function renderHouseSlow(voice: Voice): Message {
  return textMessage(voice.say(voice.words.house.slow));
}

/** What a change of a part has changed, line by line; `before` is null if that is not known. */
export function describeChange<P extends Part>(
  voice: Voice,
  before: P | null,
  after: P,
): readonly string[] {
  const { house } = voice.words;
  if (before === null) return [voice.say(house.saved)];
  const changed = differences(voice, before, after).map(([name, before, after]) =>
    voice.say(house.change, { name, before, after })
  );
  return changed.length === 0 ? [voice.say(house.same)] : [voice.say(house.changed), ...changed];
}

/** That somebody else was quicker: what holds now, beside what the user wanted. */
export function describeConflict<P extends Part>(
  voice: Voice,
  now: P,
  wanted: P,
): readonly string[] {
  const { house } = voice.words;
  return [
    voice.say(house.conflict),
    ...differences(voice, now, wanted).map(([name, now, wanted]) =>
      voice.say(house.difference, { name, now, wanted })
    ),
  ];
}

/** What is wrong with what was entered, and what is accepted. Nothing of it was saved. */
export function describeProblems(voice: Voice, lines: readonly string[]): readonly string[] {
  return [voice.say(voice.words.house.notSaved), ...lines];
}

/** What reads differently in two values of a part: its name, and both. */
function differences<P extends Part>(voice: Voice, some: P, others: P) {
  const other = linesOf(voice, others);
  return linesOf(voice, some).flatMap(([name, is], index) => {
    const would = other[index]?.[1] ?? "";
    return is === would ? [] : [[name, is, would] as const];
  });
}

/** The lines of a part: names, and how values read. */
function linesOf(voice: Voice, part: Part): readonly (readonly [name: string, value: string])[] {
  const { house } = voice.words;
  const line = (name: Text, value: string | number) => [voice.say(name), String(value)] as const;
  const onOrOff = (isOn: boolean) => voice.say(isOn ? house.on : house.off);
  if ("diceSides" in part) {
    return [
      line(house.seats, part.maxPlayers),
      line(house.sides, part.diceSides),
      line(house.hit, part.criticalHit),
      line(house.fail, part.criticalFail),
      line(house.wait, showSpan(voice, part.forceStartAfterMs)),
    ];
  }
  if ("postsAnew" in part) {
    return [
      line(house.posts, onOrOff(part.postsAnew)),
      line(house.mentions, onOrOff(part.mentions)),
    ];
  }
  const { language, drink } = part;
  const isKnown = language !== null && isLanguageCode(language);
  return [
    line(house.language, isKnown ? languages[language].name : voice.say(house.ownLanguage)),
    line(
      house.noun,
      drink === null ? voice.say(house.ownNoun) : `${drink.icon} 1 ${drink.one}, 2 ${drink.many}`,
    ),
  ];
}

function button(
  voice: Voice,
  kind: "house_rules" | "house_style" | "house_words" | "house_reset" | "house_wipe" | "house_show",
  label: Text,
  emoji: string,
  style: ButtonStyle,
  pass: string,
): Button {
  const customId = encodeCustomId({ kind, gameId: pass, round: 0 });
  return { type: 2, style, label: voice.say(label), emoji: { name: emoji }, customId };
}

function row(...components: ActionRow["components"]): ActionRow {
  return { type: 1, components };
}
