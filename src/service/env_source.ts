import type { EnvSource } from "./ports.ts";

/** The system clock, and seeds and ids from the operating system's randomness. */
export const systemEnvSource: EnvSource = {
  now: () => Date.now(),
  newSeed: () => crypto.getRandomValues(new Uint8Array(32)).toHex(),
  newId: () => crypto.randomUUID(),
};
