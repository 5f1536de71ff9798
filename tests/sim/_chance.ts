import { seededRandom } from "../_helpers/seeded_env.ts";

/** Chance that is the same for the same seed. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** From 0 to below 1. */
  fraction(): number {
    return this.#random();
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** Yes, with this probability. */
  maybe(probability: number): boolean {
    return this.#random() < probability;
  }

  one<const T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.#random() * choices.length)] ?? choices[0];
  }

  /** One of the names in a record. */
  name<Name extends string>(record: Readonly<Record<Name, unknown>>): Name {
    const names = Object.keys(record) as Name[];
    return names[Math.floor(this.#random() * names.length)] as Name;
  }

  /** One of several, each as likely as its weight says. */
  weighted<const T>(choices: readonly [readonly [number, T], ...(readonly [number, T])[]]): T {
    const total = choices.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.#random() * total;
    for (const [weight, choice] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return choices[0][1];
  }
}
