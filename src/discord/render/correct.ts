import type { Drink, DrinkReason } from "../../game/mod.ts";
import { type PickVariant, say, tabQuips } from "../quips/mod.ts";
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
export function renderCorrectMenu(drinks: readonly OfferedDrink[], pick: PickVariant): Message {
  if (drinks.length === 0) return textMessage(`✨ ${say(tabQuips.nothingToCorrect, pick, {})}`);
  const menu: SelectMenu = {
    type: 3,
    customId: encodeCustomId({ kind: "correct", gameId: noGameId, round: 0 }),
    placeholder: "Which drink comes off?",
    minValues: 1,
    maxValues: 1,
    // A name is clipped to 40 units, so two of them and a reason are within Discord's 100.
    options: drinks.slice(0, maxOptions).map((drink) => ({
      label: `${labelName(drink.toName)}: ${showReason(drink.reason, giverOf(drink))}`,
      value: drink.drinkId,
      description: showUtc(drink.at),
    })),
  };
  const hidden = drinks.length - maxOptions;
  const hint = hidden > 0
    ? `\nThese are the newest ${maxOptions}. For older ones: a player's menu, Apps, Correct a drink.`
    : "";
  return {
    content: `✏️ ${say(tabQuips.whichDrink, pick, {})}${hint}`,
    components: [{ type: 1, components: [menu] }],
    allowedMentions: noMentions,
  };
}

/** What replaces the menu when the drink is off. */
export function renderStruck(): Message {
  return { ...textMessage("✏️ Done: it's off the slate."), components: [] };
}

/** Public: who has taken which drink off whose tab. */
export function renderCorrected(
  byName: string,
  { toId, fromId, reason }: Pick<Drink, "toId" | "fromId" | "reason">,
  pick: PickVariant,
): Message {
  const said = say(tabQuips.corrected, pick, { name: boldName(byName), other: showId(toId) });
  const giver = fromId === null ? null : fromId === toId ? "themselves" : showId(fromId);
  return textMessage(`✏️ ${said} (${showReason(reason, giver)})`);
}

function giverOf({ giverName }: OfferedDrink): string | null {
  return giverName === null ? null : labelName(giverName);
}

/** A mention that notifies nobody. */
function showId(playerId: string): string {
  return isMentionable(playerId) ? mention(playerId) : "somebody";
}

/** Discord shows no reader's own time in a menu. */
function showUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
