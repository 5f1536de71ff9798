/** The three ways to say a range of a sorted set: by rank, by score, by bytes of the member. */

import { commandError } from "../errors.ts";
import { readInteger, strtod } from "../numbers.ts";
import type { IsBefore, Scored, SortedSet } from "../sorted_set.ts";

/** How a range is given. */
export type RangeKind = "rank" | "score" | "lex";

/** A range, still to be applied to a set: it gives the first rank and the one after the last. */
export type Range = (scores: SortedSet, reverse: boolean) => readonly [number, number];

/** Reads the two ends of a range, lower one first. @throws {CommandError} */
export function readRange(kind: RangeKind, min: string, max: string): Range {
  switch (kind) {
    case "rank":
      return rankRange(readInteger(min), readInteger(max));
    case "score":
      return orderedRange(readScoreEnd(min), readScoreEnd(max));
    case "lex":
      return orderedRange(readLexEnd(min), readLexEnd(max));
  }
}

function rankRange(start: number, end: number): Range {
  return (scores, reverse) => {
    const { size } = scores;
    const first = Math.max(0, start < 0 ? start + size : start);
    const last = Math.min(size - 1, end < 0 ? end + size : end);
    if (first > last) return [0, 0];
    return reverse ? [size - 1 - last, size - first] : [first, last + 1];
  };
}

/** An end of a range, as two places in the order: just before and just after what is equal to it. */
interface End {
  readonly before: IsBefore;
  readonly through: IsBefore;
  readonly exclusive: boolean;
}

function orderedRange(min: End, max: End): Range {
  return (scores) => {
    const start = scores.countBefore(min.exclusive ? min.through : min.before);
    const end = scores.countBefore(max.exclusive ? max.before : max.through);
    return [start, Math.max(start, end)];
  };
}

function readScoreEnd(text: string): End {
  const exclusive = text.startsWith("(");
  const number = (exclusive ? text.slice(1) : text).replace(/^[\t-\r ]+/, "");
  const end = number === "" ? 0 : strtod(number);
  if (end === undefined) throw commandError("rangeNotFloat");
  return {
    before: (item: Scored) => item.score < end,
    through: (item: Scored) => item.score <= end,
    exclusive,
  };
}

function readLexEnd(text: string): End {
  const never = () => false;
  const always = () => true;
  if (text === "-") return { before: never, through: never, exclusive: false };
  if (text === "+") return { before: always, through: always, exclusive: false };
  if (!text.startsWith("[") && !text.startsWith("(")) throw commandError("rangeNotString");
  const end = text.slice(1);
  return {
    before: (item: Scored) => item.member < end,
    through: (item: Scored) => item.member <= end,
    exclusive: text.startsWith("("),
  };
}
