/**
 * The one door through which time, chance and ids enter the rules. It is fixed for the length of a
 * move: `now` does not advance while a rule runs.
 */
export interface Env {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A face from 1 to `sides`, all equally likely. */
  rollDie(sides: number): number;
  /** A fresh id of a game or a session, unique for ever. */
  newId(): string;
}
