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

/** An EnvSource whose seeds follow from a seed. Its dice show only `faces` if these are given. */
export function seededEnv(
  seed: number,
  now: () => number,
  faces?: readonly number[],
): EnvSource {
  const random = seededRandom(seed);
  return {
    now,
    newSeed: () => Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256)).toHex(),
    scriptedFace: () => faces?.[Math.floor(random() * faces.length)] ?? null,
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
