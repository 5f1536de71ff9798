import type { Env } from "../../src/game/mod.ts";

/** An Env in which all is given, the face that every die shows too; null to have dice rolled. */
export function fixedEnv(
  { face = 3, ...given }: Partial<Env> & { readonly face?: number | null } = {},
): Env {
  return {
    now: 0,
    interactionId: "1",
    newSeed: () => "5eed".repeat(16),
    scriptedFace: () => face,
    newId: () => "new",
    ...given,
  };
}
