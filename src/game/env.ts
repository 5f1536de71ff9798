/**
 * The only way in which time, chance and ids enter the rules. `now` does not advance while a rule
 * runs.
 */
export interface Env {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A face from 1 to `sides`, all equally likely. */
  rollDie(sides: number): number;
  /** A new, unique id of a game or a session. */
  newId(): string;
}
