import type { PickVariant } from "./choose.ts";

/** When a line is said: at which table, in which of its games, and how often the occasion came before. */
export interface Turn {
  /** The same for all games of a table. */
  readonly table: string;
  /** Counts from 1. */
  readonly game: number;
  /** How often the occasion has come in this game before; counts from 0. */
  readonly use: number;
}

/**
 * A pick that does not repeat itself: a table goes through all variants in an order of its own. A game
 * takes up to a third of them, and the next game begins behind that, so that neither one game nor
 * the next says a line twice.
 */
export function pickInTurn({ table, game, use }: Turn): PickVariant {
  const seed = hashOf(table);
  return (count) => {
    const perGame = Math.max(1, Math.ceil(count / 3));
    // One further each time around, or every third game would begin with the same line.
    const turn = (game * perGame + Math.floor(game / 3) + use) % count;
    return (seed + turn * strideOf(seed, count)) % count;
  };
}

/** A pick that is always the same for the same text. */
export function pickBySeed(seed: string): PickVariant {
  const hash = hashOf(seed);
  return (count) => hash % count;
}

/** FNV-1a over a text's UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // FNV's low bits follow the last characters too closely for a short list of variants.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** How far apart neighbours in the order stand in the list: without a divisor in common with its length. */
function strideOf(seed: number, count: number): number {
  let stride = 1 + seed % count;
  while (divisor(stride, count) !== 1) stride += 1;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
