import type { EnvSource } from "../../src/service/mod.ts";

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An EnvSource whose dice follow from a seed, and show only `faces` if these are given. */
export function seededEnv(
  seed: number,
  now: () => number,
  faces?: readonly number[],
): EnvSource {
  const random = seededRandom(seed);
  return {
    now,
    rollDie(sides) {
      const choices = faces ?? Array.from({ length: sides }, (_, index) => index + 1);
      return choices[Math.floor(random() * choices.length)] ?? 1;
    },
    newId: () => crypto.randomUUID(),
  };
}

/** Runs `task`, and names the seed in the failure if there is one. */
export async function withSeed(seed: number, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (cause) {
    throw new Error(`Failed with seed ${seed}`, { cause });
  }
}
