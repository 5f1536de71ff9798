import type { DrinkNoun } from "../../game/mod.ts";
import type { Words } from "./words.ts";

/** A language that Ronnie speaks. */
export interface Language {
  /** By its own name. */
  readonly name: string;
  /**
   * Discord's codes for it, the first for those that Discord has no code of.
   *
   * https://discord.com/developers/docs/reference#locales
   */
  readonly locales: readonly [string, ...string[]];
  /** What a drink is called where nothing else was chosen. */
  readonly drink: DrinkNoun;
  readonly words: Words;
  /** Makes the text before a slot agree with what comes into it: "a" before an 8 is "an". */
  readonly agree?: (before: string, value: string) => string;
}
