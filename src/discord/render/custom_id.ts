/** The first part of every custom id, so that a later release knows components of an earlier one. */
export const customIdVersion = "1";

/** The kinds of components: the buttons and menus of this bot. */
export const componentKinds = [
  "join",
  "leave",
  "walk_out",
  "begin",
  "roll",
  "offer",
  "nudge",
  "skip",
  "pay",
  "new",
  "again",
  "verify",
  "give",
  "cheers",
  "undo",
  "correct",
  "forget",
  "house_show",
  "house_rules",
  "house_style",
  "house_words",
  "house_reset",
  "house_wipe",
] as const;

/** One of the {@linkcode componentKinds}. */
export type ComponentKind = (typeof componentKinds)[number];

/** What a custom id says: what to do, in which game, and in which round it was shown. */
export interface CustomId {
  readonly kind: ComponentKind;
  /** Of a game; of buttons about the server, the pass of their user: see `HousePasses`. */
  readonly gameId: string;
  /**
   * `game.rounds.length` when it was shown: 0 waiting, 1 everybody's round, 2… roll-offs. Of `verify`
   * the page that it leads to, counting from 0.
   */
  readonly round: number;
}

/** The game id in a custom id that belongs to no game, such as that of `forget`. */
export const noGameId = "none";

/** The form of a game id in a custom id. */
export const gameIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The form of a drink's id as the value of a menu: its game's id and its number. */
export const drinkIdPattern = /^[A-Za-z0-9_-]{1,64}\.\d{1,6}$/;

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
