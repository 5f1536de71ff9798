/**
 * Ronnie's voice: what the barman says on each occasion, several ways each. Data, and one way of
 * choosing from it. Knows no Discord, no game state and no chance: `pick` is handed in, and names
 * come ready to be shown.
 *
 * Ronnie is warm and never pushes anybody: a "drink" may be water, and nobody has to hurry.
 */
export { choose, fill, type Occasion, type Pick, pickBySeed, say } from "./choose.ts";
