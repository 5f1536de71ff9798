/**
 * Ronnie's voice: what the barman says on each occasion, several ways each. Data, and one way of
 * choosing from it. Refuses to know Discord, the state of a game, and chance: `pick` is handed in,
 * and names come ready to be shown.
 *
 * Ronnie is warm, and never pushes anybody: a "drink" may be water, and nobody has to hurry. Nobody
 * is mocked for who they are; only for their dice.
 */
export { choose, fill, type Occasion, occasion, type Pick, pickBySeed, say } from "./choose.ts";
export { endingQuips } from "./endings.ts";
export { givingQuips } from "./giving.ts";
export { moveQuips } from "./moves.ts";
export { refusalQuips } from "./refusals.ts";
export { rollOffQuips } from "./roll_off.ts";
export { rollQuips } from "./rolls.ts";
export { tableQuips } from "./table.ts";
export { tabQuips } from "./tabs.ts";
export { troubleQuips } from "./troubles.ts";
