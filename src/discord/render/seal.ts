import { type Game, hasScriptedDice } from "../../game/mod.ts";

/** As many digits of a seal as are enough to compare it with one that somebody has noted. */
const shortSeal = 8;

/**
 * The small print about a game's dice. The whole seal stands there until the first roll: noted
 * before that it proves something, later it does not.
 */
export function showSeal(game: Game): string {
  const { dice, rounds } = game;
  if (dice === null) return "Dice not sealed";
  const isRolled = rounds.some(({ rolls }) => rolls.length > 0);
  if (!isRolled) return `Sealed dice: ${dice.seal}`;
  const kind = hasScriptedDice(game) ? "Scripted dice, seal" : "Sealed dice:";
  return `${kind} ${dice.seal.slice(0, shortSeal)}…`;
}
