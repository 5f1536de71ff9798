import type { HouseRules } from "./game.ts";

/** What house rules can be, each from the least to the most. */
export const houseRuleLimits = {
  /** A select menu holds 25 options. */
  maxPlayers: { min: 2, max: 25 },
  diceSides: { min: 2, max: 100 },
  /** A second to ten years. */
  forceStartAfterMs: { min: 1_000, max: 3650 * 86_400_000 },
} as const;

/** A house rule that cannot be; `same_faces`: one face for a hit and for a fail. */
export type HouseRuleProblem = keyof HouseRules | "same_faces";

/** What is wrong with house rules; empty if a game can be played by them. */
export function houseRuleProblems(rules: HouseRules): readonly HouseRuleProblem[] {
  const { diceSides, criticalHit, criticalFail } = rules;
  const isFace = (value: number) => Number.isInteger(value) && value >= 1 && value <= diceSides;
  const areSame = isFace(criticalHit) && criticalHit === criticalFail;
  return [
    ...limitedRules.filter((rule) => !isWithin(rules[rule], houseRuleLimits[rule])),
    ...(["criticalHit", "criticalFail"] as const).filter((face) => !isFace(rules[face])),
    ...areSame ? ["same_faces" as const] : [],
  ];
}

const limitedRules = ["maxPlayers", "diceSides", "forceStartAfterMs"] as const;

function isWithin(value: number, { min, max }: { readonly min: number; readonly max: number }) {
  return Number.isInteger(value) && value >= min && value <= max;
}
