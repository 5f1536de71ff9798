import { type Game, hasScriptedDice } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";

/** As many digits of a seal as are enough to compare it with one that somebody has noted. */
const shortSeal = 8;

/**
 * The small print about a game's dice. The whole seal stands there until the first roll: noted
 * before that it proves something, later it does not.
 */
export function showSeal(voice: Voice, game: Game): string {
  const { board } = voice.words;
  const { dice, rounds } = game;
  if (dice === null) return voice.say(board.notSealed);
  const isRolled = rounds.some(({ rolls }) => rolls.length > 0);
  if (!isRolled) return voice.say(board.sealed, { seal: dice.seal });
  const text = hasScriptedDice(game) ? board.scripted : board.sealed;
  return voice.say(text, { seal: `${dice.seal.slice(0, shortSeal)}…` });
}
