import { type Game, giveTargets, type Person, standingDrinks } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import { icon } from "../icons/mod.ts";
import type { Voice } from "../words/mod.ts";
import { encodeCustomId } from "./custom_id.ts";
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

/** What a select menu holds: the reason why a game has at most 25 players. */
const maxOptions = 25;

/** Ephemeral: asks who gets the drink of a hit. The menu's values are player ids. */
export function renderGiveMenu(
  voice: Voice,
  game: Game,
  giverId: string,
  pick: PickVariant,
): Message {
  const { moves, quips } = voice.words;
  const menu: SelectMenu = {
    type: 3,
    customId: encodeCustomId({ kind: "give", gameId: game.id, round: game.rounds.length }),
    placeholder: voice.say(moves.giveWho),
    minValues: 1,
    maxValues: 1,
    options: listOptions(voice, game, giverId),
  };
  const isForSelf = menu.options.every(({ value }) => value === giverId);
  const wait = isForSelf && game.players.length > 1 ? `\n${voice.say(moves.giveLater)}` : "";
  return {
    content: `${icon("hit")} ${voice.quip(quips.giving.giveOffer, pick)}${wait}`,
    components: [{ type: 1, components: [menu] }],
    allowedMentions: noMentions,
  };
}

function listOptions(voice: Voice, game: Game, giverId: string): SelectOption[] {
  const labels = distinctLabels(voice, game.players);
  return giveTargets(game, giverId).slice(0, maxOptions).map(({ id, name }) => {
    const count = standingDrinks(game).filter((drink) => drink.toId === id).length;
    const description = voice.count(voice.words.moves.gotSoFar, count);
    return { label: labels.get(id) ?? labelName(voice, name), value: id, description };
  });
}

/** The players' names by id; those after the first of the same name have a number. */
function distinctLabels(
  voice: Voice,
  players: readonly Person[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(players.map(({ id, name }) => {
    const label = labelName(voice, name);
    let distinct = label;
    for (let at = 2; taken.has(distinct); at++) distinct = `${label} (${at})`;
    taken.add(distinct);
    return [id, distinct];
  }));
}

/** What replaces the menu when the drink is given: text without components. */
export function renderGiven(
  voice: Voice,
  game: Game,
  giverId: string,
  targetId: string,
  pick: PickVariant,
): Message {
  const { given, givenToSelf } = voice.words.quips.giving;
  const said = giverId === targetId
    ? voice.quip(givenToSelf, pick)
    : voice.quip(given, pick, { other: showPlayer(voice, game, targetId) });
  return withoutComponents(textMessage(`${voice.drink.icon} ${said}`));
}
