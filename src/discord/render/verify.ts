import {
  type CheckedRoll,
  fairBytes,
  type Game,
  isHonest,
  revealDice,
  type RevealedDice,
} from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import {
  type ActionRow,
  type Button,
  type EmbedField,
  embedMessage,
  type Message,
  textMessage,
} from "./message.ts";
import { showPlayer } from "./people.ts";
import { showDie } from "./rounds.ts";

/** How many rolls one message shows: ten with the longest names fit into Discord's limits. */
const pageSize = 10;

/**
 * Private: what a channel's dice follow from. Of the `live` game that is its seal alone. Of the
 * `finished` one it is everything, the rolls page by page; `page` counts from 0. Either may be null.
 */
export function renderVerification(
  voice: Voice,
  { live, finished }: { readonly live: Game | null; readonly finished: Game | null },
  page: number,
): Message {
  const { nothing, unsealed } = voice.words.dice;
  const notes = live === null ? [] : [showLive(voice, live)];
  if (finished === null) return noteMessage([...notes, voice.say(nothing)]);
  const revealed = revealDice(finished);
  if (revealed === null) {
    return noteMessage([...notes, voice.say(unsealed, { number: String(finished.number) })]);
  }
  return { ...noteMessage(notes), ...renderDice(voice, finished, revealed, page) };
}

function noteMessage(notes: readonly string[]): Message {
  // All of it is set: a page takes the place of another one.
  return { ...textMessage(notes.join("\n")), embeds: [], components: [] };
}

function showLive(voice: Voice, { dice }: Game): string {
  const { live, liveUnsealed } = voice.words.dice;
  return dice === null ? voice.say(liveUnsealed) : voice.say(live, { seal: dice.seal });
}

function renderDice(voice: Voice, game: Game, revealed: RevealedDice, page: number): Message {
  const pages = Math.max(1, Math.ceil(revealed.rolls.length / pageSize));
  const shown = Math.min(page, pages - 1);
  const rolls = revealed.rolls.slice(shown * pageSize, (shown + 1) * pageSize);
  const sample = rolls.find(({ roll }) => !roll.isScripted);
  return {
    ...embedMessage({
      title: voice.say(voice.words.dice.title, { number: String(game.number) }),
      description: describe(voice, game, revealed, rolls),
      color: 0x1abc9c,
      fields: sample ? [shellField(voice, game, revealed.seed, sample)] : [],
    }),
    components: pageButtons(voice, game, shown, pages),
  };
}

function describe(
  voice: Voice,
  game: Game,
  { seed, seal }: RevealedDice,
  rolls: readonly CheckedRoll[],
): string {
  const { words } = voice;
  return [
    voice.say(words.dice.seal, { seal }),
    voice.say(words.dice.seed, { seed }),
    voice.say(rolls.length > 0 ? words.dice.how : words.dice.noRolls),
    ...rolls.map((checked) => showRoll(voice, game, checked)),
  ].join("\n");
}

function showRoll(voice: Voice, game: Game, checked: CheckedRoll): string {
  const { roll, round, thrown } = checked;
  const { rollOff, scripted, wrong } = voice.words.dice;
  const die = showDie(roll.value, game.houseRules.diceSides);
  const notes = [
    `${die} ${showPlayer(voice, game, roll.playerId)}`,
    ...round > 0 ? [voice.say(rollOff, { number: String(round) })] : [],
    ...roll.isScripted ? [voice.say(scripted)] : [],
    ...isHonest(checked) ? [] : [voice.say(wrong)],
  ];
  return `${notes.join(" · ")}\n\`${thrown.message}\` → \`${thrown.digest}\``;
}

function shellField(
  voice: Voice,
  game: Game,
  seed: string,
  { roll, thrown }: CheckedRoll,
): EmbedField {
  const { shell, prints } = voice.words.dice;
  const name = showPlayer(voice, game, roll.playerId);
  const lines = shellLines(seed, thrown.message, game.houseRules.diceSides);
  const said = voice.say(prints, { value: String(roll.value), name });
  return { name: voice.say(shell), value: `${said}\n\`\`\`sh\n${lines.join("\n")}\n\`\`\`` };
}

/** Two lines for a POSIX shell with openssl, which print the face. docs/dice.md explains them. */
function shellLines(seed: string, message: string, sides: number): readonly string[] {
  const mac = `-mac HMAC -macopt hexkey:${seed}`;
  const fair = fairBytes(sides);
  return [
    `h=$(printf %s ${message} | openssl dgst -sha256 ${mac} -r | cut -c1-64)`,
    `for b in $(echo $h | sed 's/../0x& /g'); do ` +
    `[ $(($b)) -lt ${fair} ] && echo $(($b % ${sides} + 1)) && break; done`,
  ];
}

function pageButtons(voice: Voice, game: Game, page: number, pages: number): ActionRow[] {
  const { earlier, later } = voice.words.dice;
  const button = (label: string, shown: number): Button => ({
    type: 2,
    style: 2,
    label,
    customId: encodeCustomId({ kind: "verify", gameId: game.id, round: shown }),
  });
  const back = page > 0 ? [button(voice.say(earlier), page - 1)] : [];
  const on = page + 1 < pages ? [button(voice.say(later), page + 1)] : [];
  const [first, second] = [...back, ...on];
  if (first === undefined) return [];
  return [{ type: 1, components: second === undefined ? [first] : [first, second] }];
}
