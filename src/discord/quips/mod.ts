/**
 * How one of Ronnie's lines is chosen: by an interaction, by a table and its games, or by anything that
 * stays the same. Refuses to know the lines, which are in `words`, the state of a game, and chance.
 */
export { choose, type PickVariant } from "./choose.ts";
export { pickBySeed, pickInTurn, type Turn } from "./in_turn.ts";
