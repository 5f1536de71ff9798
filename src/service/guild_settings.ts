import { type HouseRules, type HouseStyle, type HouseWords, usualStyle } from "../game/mod.ts";

/** Something that a server has settled for itself. */
export interface Setting<T> {
  /** Id of the interaction that settled it. */
  readonly changeId: string;
  readonly value: T;
}

/** What a server's next game is played by, part by part; a part changes as a whole. */
export interface House {
  readonly rules: HouseRules;
  readonly style: HouseStyle;
  readonly words: HouseWords;
}

/** A part of what can be settled. */
export type HousePart = keyof House;

/** What a server has settled for itself; null is what it leaves as the bot comes. */
export type GuildSettings = { readonly [Part in HousePart]: Setting<House[Part]> | null };

/** The settings of a server that has settled nothing. */
export const noSettings: GuildSettings = { rules: null, style: null, words: null };

/** What a server's next game is played by. */
export function houseOf({ rules, style, words }: GuildSettings, defaults: House): House {
  return {
    rules: rules?.value ?? defaults.rules,
    style: style?.value ?? defaults.style,
    words: words?.value ?? defaults.words,
  };
}

/** What a bot with these rules comes with. */
export function houseWith(rules: HouseRules): House {
  return { rules, style: usualStyle, words: { language: null, drink: null } };
}
