import { endings } from "./endings.ts";
import { giving } from "./giving.ts";
import { memories } from "./memories.ts";
import { moves } from "./moves.ts";
import { refusals } from "./refusals.ts";
import { rollOff } from "./roll_off.ts";
import { rolls } from "./rolls.ts";
import { table } from "./table.ts";
import { tabs } from "./tabs.ts";
import { troubles } from "./troubles.ts";

/**
 * Ronnie's lines. He is warm and never pushes: a "drink" may be water, and there is no hurry. He mocks
 * no player for who they are, only for their dice.
 */
export const quips = {
  endings,
  giving,
  memories,
  moves,
  refusals,
  rollOff,
  rolls,
  table,
  tabs,
  troubles,
};
