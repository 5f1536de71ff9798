import type { Drink, DrinkReason } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId, noGameId } from "./custom_id.ts";
import { showReason } from "./drinks.ts";
import { type Message, noMentions, type SelectMenu, textMessage } from "./message.ts";
import { labelName } from "./names.ts";
import { boldName, isMentionable, mention } from "./people.ts";

/** An unpaid drink in the menu. */
interface OfferedDrink {
  readonly drinkId: string;
  readonly toName: string;
  readonly giverName: string | null;
  readonly reason: DrinkReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What a select menu holds. */
const maxOptions = 25;

/**
 * Ephemeral: asks which of these drinks, the newest first, should not be there. The menu's values are
 * drink ids.
 */
export function renderCorrectMenu(
  voice: Voice,
  drinks: readonly OfferedDrink[],
  pick: PickVariant,
): Message {
  const { correct, quips: { tabs } } = voice.words;
  if (drinks.length === 0) return textMessage(`✨ ${voice.quip(tabs.nothingToCorrect, pick)}`);
  const menu: SelectMenu = {
    type: 3,
    customId: encodeCustomId({ kind: "correct", gameId: noGameId, round: 0 }),
    placeholder: voice.say(correct.which),
    minValues: 1,
    maxValues: 1,
    // A name is clipped to 40 units, so two of them and a reason are within Discord's 100.
    options: drinks.slice(0, maxOptions).map((drink) => ({
      label: voice.say(correct.option, {
        name: labelName(voice, drink.toName),
        reason: showReason(voice, drink.reason, giverOf(voice, drink)),
      }),
      value: drink.drinkId,
      description: showUtc(drink.at),
    })),
  };
  const hidden = drinks.length - maxOptions;
  const hint = hidden > 0 ? `\n${voice.say(correct.older, { count: maxOptions })}` : "";
  return {
    content: `✏️ ${voice.quip(tabs.whichDrink, pick)}${hint}`,
    components: [{ type: 1, components: [menu] }],
    allowedMentions: noMentions,
  };
}

/** What replaces the menu when the drink is off. */
export function renderStruck(voice: Voice): Message {
  return { ...textMessage(voice.say(voice.words.correct.off)), components: [] };
}

/** Public: who has taken which drink off whose tab. */
export function renderCorrected(
  voice: Voice,
  byName: string,
  { toId, fromId, reason }: Pick<Drink, "toId" | "fromId" | "reason">,
  pick: PickVariant,
): Message {
  const said = voice.quip(voice.words.quips.tabs.corrected, pick, {
    name: boldName(voice, byName),
    other: showId(voice, toId),
  });
  const giver = fromId === null
    ? null
    : fromId === toId
    ? voice.say(voice.words.drinks.themselves)
    : showId(voice, fromId);
  return textMessage(`✏️ ${said} (${showReason(voice, reason, giver)})`);
}

function giverOf(voice: Voice, { giverName }: OfferedDrink): string | null {
  return giverName === null ? null : labelName(voice, giverName);
}

/** A mention that notifies nobody. */
function showId(voice: Voice, playerId: string): string {
  return isMentionable(playerId) ? mention(playerId) : boldName(voice, "");
}

/** Discord shows no reader's own time in a menu. */
function showUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
