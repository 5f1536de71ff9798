/** Ranges of sorted sets, by rank or by score. https://redis.io/commands/zrange/ */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { commandError } from "../errors.ts";
import { readInteger, strtod } from "../numbers.ts";
import { double, pairs, type Reply } from "../reply.ts";
import type { SortedSet } from "../sorted_set.ts";

/** ZRANGE without BYLEX, and ZREMRANGEBYRANK. */
export const sortedSetRangeCommands: CommandGroup = {
  zrange: { arity: -4, effect: "reads", run: range },
  zremrangebyrank: { arity: 4, effect: "writes", run: removeByRank },
};

interface RangeOptions {
  byScore: boolean;
  reverse: boolean;
  withScores: boolean;
  offset: number;
  limit: number;
}

/** The ranks of a range in a set: the first, and the one after the last. */
type Range = (scores: SortedSet) => readonly [number, number];

function range(call: Call): Reply {
  const options = readOptions(call);
  const { byScore, reverse, withScores } = options;
  if (options.limit !== -1 && !byScore) throw commandError("rangeLimitByRank");
  const ranksIn = readRange(arg(call, 1), arg(call, 2), options);
  const scores = call.db.items(arg(call, 0), "zset");
  if (scores === undefined) return [];
  const [start, end] = ranksIn(scores);
  const items = scores.slice(...byScore ? limitTo(options, start, end) : [start, end] as const);
  if (reverse) items.reverse();
  if (!withScores) return items.map((item) => item.member);
  return pairs(items.map((item) => [item.member, double(item.score)]));
}

function removeByRank(call: Call): Reply {
  const ranksIn = rankRange(readInteger(arg(call, 1)), readInteger(arg(call, 2)), false);
  const scores = call.db.items(arg(call, 0), "zset");
  if (scores === undefined) return 0;
  const removed = scores.slice(...ranksIn(scores));
  for (const { member } of removed) call.db.dropItem(arg(call, 0), "zset", member);
  return removed.length;
}

function readOptions(call: Call): RangeOptions {
  const options = { byScore: false, reverse: false, withScores: false, offset: 0, limit: -1 };
  for (let i = 3; i < call.args.length; i++) {
    const option = arg(call, i).toLowerCase();
    if (option === "withscores") options.withScores = true;
    else if (option === "rev") options.reverse = true;
    else if (option === "byscore") options.byScore = true;
    else if (option === "limit" && i + 2 < call.args.length) {
      options.offset = readInteger(arg(call, ++i));
      options.limit = readInteger(arg(call, ++i));
    } else throw commandError("syntax");
  }
  return options;
}

/** @throws {CommandError} if an end is no rank, or no score. */
function readRange(first: string, second: string, { byScore, reverse }: RangeOptions): Range {
  if (!byScore) return rankRange(readInteger(first), readInteger(second), reverse);
  // Backwards by score, the range is given as max and min.
  const [min, max] = reverse ? [second, first] : [first, second];
  return scoreRange(readScoreEnd(min), readScoreEnd(max));
}

function rankRange(start: number, end: number, reverse: boolean): Range {
  return ({ size }) => {
    const first = Math.max(0, start < 0 ? start + size : start);
    const last = Math.min(size - 1, end < 0 ? end + size : end);
    if (first > last) return [0, 0];
    return reverse ? [size - 1 - last, size - first] : [first, last + 1];
  };
}

interface ScoreEnd {
  readonly score: number;
  readonly exclusive: boolean;
}

function scoreRange(min: ScoreEnd, max: ScoreEnd): Range {
  return (scores) => {
    const below = (score: number) => scores.countBefore((item) => item.score < score);
    const through = (score: number) => scores.countBefore((item) => item.score <= score);
    const start = min.exclusive ? through(min.score) : below(min.score);
    const end = max.exclusive ? below(max.score) : through(max.score);
    return [start, Math.max(start, end)];
  };
}

function readScoreEnd(text: string): ScoreEnd {
  const exclusive = text.startsWith("(");
  const number = (exclusive ? text.slice(1) : text).replace(/^[\t-\r ]+/, "");
  const score = number === "" ? 0 : strtod(number);
  if (score === undefined) throw commandError("rangeNotFloat");
  return { score, exclusive };
}

/** LIMIT counts from the end at which the range begins; a negative offset leaves nothing. */
function limitTo(
  { offset, limit, reverse }: RangeOptions,
  start: number,
  end: number,
): readonly [number, number] {
  if (offset < 0 || offset >= end - start) return [0, 0];
  const count = limit < 0 ? end - start - offset : Math.min(limit, end - start - offset);
  return reverse ? [end - offset - count, end - offset] : [start + offset, start + offset + count];
}
