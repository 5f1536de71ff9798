import type { HouseRules } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";

/** The house rules on one line. */
export function showHouseRules(
  voice: Voice,
  { diceSides, criticalHit, criticalFail }: HouseRules,
): string {
  const { board } = voice.words;
  return [
    `🎲 1–${diceSides}`,
    voice.say(board.ruleHit, { value: criticalHit }),
    voice.say(board.ruleFail, { value: criticalFail }),
    voice.say(board.ruleLowest),
    voice.say(board.ruleTies),
  ].join(" · ");
}
