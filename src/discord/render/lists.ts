import type { Voice } from "../words/mod.ts";
import type { EmbedField } from "./message.ts";

/** All text of an embed together; a little below Discord's limit of 6,000 characters. */
export const embedLimit = 5_900;
const fieldLimit = 1_024;

/**
 * Joins as many items as fit into `limit` UTF-16 units, and says how many did not. Discord counts
 * characters, of which there are never more than units.
 */
export function joinWithin(
  voice: Voice,
  items: readonly string[],
  separator: string,
  limit: number,
): string {
  const leftOut = (count: number) => voice.count(voice.words.lists.more, count);
  const whole = items.join(separator);
  if (whole.length <= limit) return whole;
  let joined = "";
  for (const [index, item] of items.entries()) {
    const next = index === 0 ? item : joined + separator + item;
    const ending = separator + leftOut(items.length - index - 1);
    if (next.length + ending.length > limit) {
      const rest = leftOut(items.length - index);
      return index === 0 ? rest : joined + separator + rest;
    }
    joined = next;
  }
  return joined;
}

/** Lines under each other, as many as fit. */
export function joinLines(voice: Voice, lines: readonly string[], limit: number): string {
  return joinWithin(voice, lines, "\n", limit);
}

/** Items side by side, as many as fit: "Ann 2 · Bob 5". */
export function joinDots(voice: Voice, items: readonly string[], limit: number): string {
  return joinWithin(voice, items, " · ", limit);
}

/** Names in a sentence: "Ann, Bob and Cid", or "Ann, Bob and 12 more". */
export function joinNames(voice: Voice, names: readonly string[], limit = 400): string {
  const { lists } = voice.words;
  if (names.length === 0) return voice.say(lists.nobody);
  for (let shown = names.length; shown > 0; shown--) {
    const left = names.length - shown;
    const rest = left === 0 ? [] : [voice.count(lists.moreNames, left)];
    const listed = voice.list([...names.slice(0, shown), ...rest]);
    if (listed.length <= limit || names.length === 1) return listed;
  }
  return voice.count(lists.players, names.length);
}

/** A field whose list may not fit as a whole. */
export interface ListField {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Fits fields into what an embed has left: each gets an even share of it, and what one does not
 * need goes to those after it. Fields without lines are left out, as Discord refuses empty ones.
 */
export function fitFields(
  voice: Voice,
  fields: readonly ListField[],
  limit: number,
): EmbedField[] {
  const filled = fields.filter((field) => field.lines.length > 0);
  let left = limit - filled.reduce((sum, field) => sum + field.name.length, 0);
  return filled.map(({ name, lines }, index) => {
    const share = Math.floor(left / (filled.length - index));
    const value = joinLines(voice, lines, Math.min(fieldLimit, share));
    left -= value.length;
    return { name, value };
  });
}
