import type { DiceControl } from "../playground/mod.ts";
import { type EnvSource, systemEnvSource } from "../service/mod.ts";

/** Takes the time from a given clock. Dice show the values that were added, and then what they roll. */
export class PlayEnvSource implements EnvSource, DiceControl {
  readonly sides: () => Promise<number>;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #upcoming: readonly number[] = [];

  /** @param sides how many sides the die of the next game has. */
  constructor(now: () => number, sides: () => Promise<number>) {
    this.#now = now;
    this.sides = sides;
  }

  now(): number {
    return this.#now();
  }

  newId(): string {
    return systemEnvSource.newId();
  }

  newSeed(): string {
    return systemEnvSource.newSeed();
  }

  scriptedFace(sides: number): number | null {
    const [next, ...rest] = this.#upcoming;
    // A value that does not fit this die is for another one: it stays.
    if (next === undefined || next > sides) return null;
    this.#change(rest);
    return next;
  }

  upcoming(): readonly number[] {
    return this.#upcoming;
  }

  add(value: number): void {
    this.#change([...this.#upcoming, value]);
  }

  clear(): void {
    this.#change([]);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(upcoming: readonly number[]): void {
    this.#upcoming = upcoming;
    for (const listener of [...this.#listeners]) listener();
  }
}
