/**
 * The only way in which time, chance and ids enter the rules. `now` does not advance while a rule
 * runs.
 */
export interface Env {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Discord's id of the interaction that makes this move. With the game's seed it decides a roll. */
  readonly interactionId: string;
  /** 32 random bytes as 64 hexadecimal digits in lower case. */
  newSeed(): string;
  /** A face from 1 to `sides` that is set for the next roll; null if none is, as outside of tests. */
  scriptedFace(sides: number): number | null;
  /** A new, unique id of a game or a session. */
  newId(): string;
}
