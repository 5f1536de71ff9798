import { rollWithBytes } from "../game/mod.ts";
import type { EnvSource } from "./ports.ts";

/** The system clock, and dice and ids from the operating system's randomness. */
export const systemEnvSource: EnvSource = {
  now: () => Date.now(),
  rollDie: (sides) => rollWithBytes(sides, randomByte),
  newId: () => crypto.randomUUID(),
};

function randomByte(): number {
  return new DataView(crypto.getRandomValues(new Uint8Array(1)).buffer).getUint8(0);
}
