import { sealDice, type Throw, throwDie } from "./dice.ts";
import { type Game, isLive, type Roll } from "./game.ts";

/** A roll, and what it follows from if it was not set. */
export interface CheckedRoll {
  readonly roll: Roll;
  /** Index into `game.rounds`; 0 is the round of all players. */
  readonly round: number;
  readonly thrown: Throw;
}

/** What anybody may know of a game's dice once it is over. */
export interface RevealedDice {
  readonly seed: string;
  readonly seal: string;
  /** All rolls, oldest first. */
  readonly rolls: readonly CheckedRoll[];
}

/** Reveals the dice of a game that is over; null if it is live, or was not sealed. */
export function revealDice(game: Game): RevealedDice | null {
  return game.dice === null || isLive(game) ? null : { ...game.dice, rolls: checkRolls(game) };
}

/** Whether the face of a roll is the one that the seed leads to, or was set openly. */
export function isHonest({ roll, thrown }: CheckedRoll): boolean {
  return roll.isScripted || roll.value === thrown.face;
}

/**
 * Whether all that a game's record says of its dice agrees: seed and seal, and each roll with both. A
 * game that was not sealed says nothing.
 */
export function areDiceSound(game: Game): boolean {
  if (game.dice === null) return true;
  const rolls = checkRolls(game);
  return sealDice(game.dice.seed).seal === game.dice.seal && rolls.every(isHonest) &&
    rolls.length === game.rounds.reduce((sum, round) => sum + round.rolls.length, 0);
}

function checkRolls({ dice, rounds, houseRules }: Game): readonly CheckedRoll[] {
  return rounds.flatMap(({ rolls }, round) =>
    rolls.flatMap((roll) => {
      if (dice === null || roll.interactionId === null) return [];
      const thrown = throwDie(dice.seed, roll.interactionId, houseRules.diceSides);
      return [{ roll, round, thrown }];
    })
  );
}
