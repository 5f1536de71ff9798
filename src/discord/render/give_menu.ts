import { type Game, giveTargets, type Person, standingDrinks } from "../../game/mod.ts";
import { givingQuips, type PickVariant, say } from "../quips/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
import { countOf } from "./lists.ts";
import {
  type Message,
  noMentions,
  type SelectMenu,
  type SelectOption,
  textMessage,
  withoutComponents,
} from "./message.ts";
import { labelName } from "./names.ts";
import { showPlayer } from "./people.ts";

const nobodyYet =
  "The others only have kept seats so far. Press **Give** once one of them has rolled.";

/** What a select menu holds: the reason why a game has at most 25 players. */
const maxOptions = 25;

/** Ephemeral: asks who gets the drink of a hit. The menu's values are player ids. */
export function renderGiveMenu(game: Game, giverId: string, pick: PickVariant): Message {
  const menu: SelectMenu = {
    type: 3,
    customId: encodeCustomId({ kind: "give", gameId: game.id, round: game.rounds.length }),
    placeholder: "Who gets the drink?",
    minValues: 1,
    maxValues: 1,
    options: listOptions(game, giverId),
  };
  const isForSelf = menu.options.every(({ value }) => value === giverId);
  const wait = isForSelf && game.players.length > 1 ? `\n${nobodyYet}` : "";
  return {
    content: `🎯 ${say(givingQuips.giveOffer, pick, {})}${wait}`,
    components: [{ type: 1, components: [menu] }],
    allowedMentions: noMentions,
  };
}

function listOptions(game: Game, giverId: string): SelectOption[] {
  const labels = distinctLabels(game.players);
  return giveTargets(game, giverId).slice(0, maxOptions).map(({ id, name }) => {
    const count = standingDrinks(game).filter((drink) => drink.toId === id).length;
    const description = `${countOf(count, "drink")} in this game so far`;
    return { label: labels.get(id) ?? labelName(name), value: id, description };
  });
}

/** The players' names by id; those after the first of the same name have a number. */
function distinctLabels(players: readonly Person[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(players.map(({ id, name }) => {
    const label = labelName(name);
    let distinct = label;
    for (let at = 2; taken.has(distinct); at++) distinct = `${label} (${at})`;
    taken.add(distinct);
    return [id, distinct];
  }));
}

/** What replaces the menu when the drink is given: text without components. */
export function renderGiven(
  game: Game,
  giverId: string,
  targetId: string,
  pick: PickVariant,
): Message {
  const said = giverId === targetId
    ? say(givingQuips.givenToSelf, pick, {})
    : say(givingQuips.given, pick, { other: showPlayer(game, targetId) });
  return withoutComponents(textMessage(`🍺 ${said}`));
}
