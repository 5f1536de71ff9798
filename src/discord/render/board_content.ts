import { type Game, standingDrinks } from "../../game/mod.ts";
import type { Text, Voice } from "../words/mod.ts";
import { listDrinks } from "./drinks.ts";
import type { ListField } from "./lists.ts";

/** What a board shows besides Ronnie's line. */
export interface BoardContent {
  readonly title: string;
  /** Paragraphs above Ronnie's line. */
  readonly lead?: readonly string[];
  /** Paragraphs below it. */
  readonly text: readonly string[];
  readonly fields: readonly ListField[];
  readonly footer: string;
}

/** 25 players with the longest names need less. */
export const playersLimit = 2_500;

/** The footer where nothing else needs it; empty where the server plays for something of its own. */
export function anyDrink(voice: Voice): string {
  return voice.isUsualDrink ? voice.say(voice.words.board.anyDrink) : "";
}

/** The drinks of a game, with the number of those that stand. */
export function drinksField(voice: Voice, game: Game, name: Text<"count">): ListField {
  const count = standingDrinks(game).length;
  return { name: voice.say(name, { count }), lines: listDrinks(voice, game) };
}
