/** Stands in front of every custom id, so that a later release knows the buttons of an earlier one. */
export const customIdVersion = "1";

/** Everything that can be pressed or picked. */
export const buttonKinds = [
  "join",
  "leave",
  "begin",
  "roll",
  "nudge",
  "skip",
  "pay",
  "new",
  "give",
  "forget",
] as const;

/** What a button or a menu does. */
export type ButtonKind = (typeof buttonKinds)[number];

/** What a custom id says: which thing to do, in which game, and in which round it was shown. */
export interface CustomId {
  readonly kind: ButtonKind;
  readonly gameId: string;
  /** `game.rounds.length` when it was shown: 0 waiting, 1 everybody's round, 2… roll-offs. */
  readonly round: number;
}

/** Stands for the game in a custom id that belongs to none, such as that of `forget`. */
export const noGameId = "none";

/** What a game's id has to look like to stand in a custom id. */
export const gameIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Writes a custom id: `version:kind:gameId:round`, at most 100 characters.
 *
 * @throws {RangeError} If the game id or the round could not be read back.
 */
export function encodeCustomId({ kind, gameId, round }: CustomId): string {
  if (!gameIdPattern.test(gameId)) {
    throw new RangeError(`Cannot put game id ${JSON.stringify(gameId)} into a custom id`);
  }
  if (!Number.isInteger(round) || round < 0 || round > 9999) {
    throw new RangeError(`Cannot put round ${round} into a custom id`);
  }
  return [customIdVersion, kind, gameId, round].join(":");
}
