import type { HouseRules } from "../../game/mod.ts";

/** The house rules on one line. */
export function showHouseRules({ diceSides, criticalHit, criticalFail }: HouseRules): string {
  return [
    `🎲 1–${diceSides}`,
    `**${criticalHit}** gives a drink`,
    `**${criticalFail}** drinks`,
    "lowest roll drinks",
    "ties roll again",
  ].join(" · ");
}
