import type { EnvSource } from "../../src/service/mod.ts";

/** The clock of something else, and dice whose values a test sets in advance. */
export class ScriptedEnv implements EnvSource {
  readonly #now: () => number;
  readonly #rolls: number[] = [];
  #ids = 0;
  #seeds = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  now(): number {
    return this.#now();
  }

  /** The next rolls, in this order, after those still to come. */
  willRoll(...rolls: readonly number[]): void {
    this.#rolls.push(...rolls);
  }

  scriptedFace(sides: number): number {
    const roll = this.#rolls.shift();
    if (roll === undefined || roll > sides) {
      throw new RangeError(`Cannot roll a die of ${sides} sides: the script says ${roll}`);
    }
    return roll;
  }

  newSeed(): string {
    this.#seeds += 1;
    return this.#seeds.toString(16).padStart(8, "5eed0000").repeat(8);
  }

  newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}-${crypto.randomUUID().slice(0, 8)}`;
  }
}
