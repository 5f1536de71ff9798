import type { Game } from "../../game/mod.ts";

/** A game before the throw that ended its roll-off. */
interface BeforeThrow {
  readonly before: Game;
  /** The player whose throw it was. */
  readonly rollerId: string;
}

/**
 * Takes the last throw of a roll-off back, with the end that it led to, for a board.
 *
 * @throws {RangeError} If the game did not end by a throw.
 */
export function beforeLastThrow(game: Game): BeforeThrow {
  const round = game.rounds.at(-1);
  const last = round?.rolls.at(-1);
  if (round === undefined || last === undefined) {
    throw new RangeError(`Cannot show a last throw of game ${game.id}: it has none`);
  }
  const rounds = [...game.rounds.slice(0, -1), { ...round, rolls: round.rolls.slice(0, -1) }];
  const drinks = game.drinks.filter((drink) => drink.reason !== "lowest_roll");
  return {
    before: { ...game, status: "roll_off", endedAt: null, rounds, drinks },
    rollerId: last.playerId,
  };
}
