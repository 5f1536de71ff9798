import type { HouseRules } from "../../src/game/mod.ts";
import { type House, houseWith } from "../../src/service/mod.ts";

/** The house rules of a bot for which nothing is set. */
export const usualRules: HouseRules = {
  maxPlayers: 10,
  diceSides: 6,
  criticalHit: 6,
  criticalFail: 1,
  forceStartAfterMs: 300_000,
};

/** What a server has that has settled nothing, on such a bot. */
export const usualHouse: House = houseWith(usualRules);
