/**
 * Ronnie's lines: what he says on each occasion, with several variants each, and the choice of one.
 * Refuses to know Discord, the state of a game, and chance: `pick` is handed in, and names come ready
 * to be shown.
 *
 * Ronnie is warm and never pushes: a "drink" may be water, and there is no hurry. He mocks no player
 * for who they are, only for their dice.
 */
export { choose, fill, type Occasion, occasion, type PickVariant, say } from "./choose.ts";
export { pickBySeed, pickInTurn, type Turn } from "./in_turn.ts";
export { endingQuips } from "./endings.ts";
export { givingQuips } from "./giving.ts";
export { memoryQuips } from "./memories.ts";
export { moveQuips } from "./moves.ts";
export { refusalQuips } from "./refusals.ts";
export { rollOffQuips } from "./roll_off.ts";
export { rollQuips } from "./rolls.ts";
export { tableQuips } from "./table.ts";
export { tabQuips } from "./tabs.ts";
export { troubleQuips } from "./troubles.ts";
