/** Ranges of sorted sets: read, counted, stored, removed. https://redis.io/commands/zrange/ */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { readInteger } from "../numbers.ts";
import { double, pairs, type Reply } from "../reply.ts";
import { type Scored, SortedSet } from "../sorted_set.ts";
import { type RangeKind, readRange } from "./range_spec.ts";

/** ZRANGE with its older kin, ZCOUNT, ZREMRANGE…. */
export const sortedSetRangeCommands: Handlers = {
  zrange: (call) => answer(call, { first: 0 }),
  zrangestore,
  zrevrange: (call) => answer(call, { first: 0, kind: "rank", reverse: true }),
  zrangebyscore: (call) => answer(call, { first: 0, kind: "score", reverse: false }),
  zrevrangebyscore: (call) => answer(call, { first: 0, kind: "score", reverse: true }),
  zrangebylex: (call) => answer(call, { first: 0, kind: "lex", reverse: false }),
  zrevrangebylex: (call) => answer(call, { first: 0, kind: "lex", reverse: true }),
  zcount: (call) => count(call, "score"),
  zlexcount: (call) => count(call, "lex"),
  zremrangebyrank: (call) => remove(call, "rank"),
  zremrangebyscore: (call) => remove(call, "score"),
  zremrangebylex: (call) => remove(call, "lex"),
};

/** What a command's name has already decided; the rest may come as options. */
interface Form {
  /** Which argument is the key; the ends of the range follow. */
  readonly first: number;
  readonly kind?: RangeKind;
  readonly reverse?: boolean;
  readonly store?: boolean;
}

interface RangeOptions {
  kind: RangeKind | undefined;
  reverse: boolean | undefined;
  withScores: boolean;
  offset: number;
  limit: number;
}

function answer(call: Call, form: Form): Reply {
  const { items, withScores } = readItems(call, form);
  if (!withScores) return items.map((item) => item.member);
  return pairs(items.map((item) => [item.member, double(item.score)]));
}

function zrangestore(call: Call): Reply {
  const { items } = readItems(call, { first: 1, store: true });
  const stored = new SortedSet();
  for (const { member, score } of items) stored.set(member, score);
  if (stored.size === 0) call.db.delete(arg(call, 0));
  else call.db.put(arg(call, 0), { type: "zset", items: stored }, undefined);
  return stored.size;
}

function readItems(call: Call, form: Form): { items: Scored[]; withScores: boolean } {
  const options = readOptions(call, form);
  const kind = options.kind ?? "rank";
  const reverse = options.reverse ?? false;
  const { withScores } = options;
  if (options.limit !== -1 && kind === "rank") throw commandError("rangeLimitByRank");
  if (withScores && kind === "lex") throw commandError("rangeScoresByLex");
  const ends = [arg(call, form.first + 1), arg(call, form.first + 2)] as const;
  // Backwards by score or bytes, the range is given as max and min.
  const [min, max] = reverse && kind !== "rank" ? [ends[1], ends[0]] : ends;
  const range = readRange(kind, min, max);
  const scores = call.db.items(arg(call, form.first), "zset");
  if (scores === undefined) return { items: [], withScores };
  const [start, end] = range(scores, reverse);
  const [from, to] = limitTo(options, start, end, reverse);
  const items = scores.slice(from, to);
  return { items: reverse ? items.reverse() : items, withScores };
}

/**
 * LIMIT counts from the end at which the range begins; a negative offset leaves nothing. Of ranks,
 * the one LIMIT that Redis lets pass, -1 for all, has no meaning.
 */
function limitTo(
  { kind, offset, limit }: RangeOptions,
  start: number,
  end: number,
  reverse: boolean,
): [number, number] {
  if (kind === undefined || kind === "rank") return [start, end];
  if (offset < 0 || offset >= end - start) return [0, 0];
  const count = limit < 0 ? end - start - offset : Math.min(limit, end - start - offset);
  return reverse ? [end - offset - count, end - offset] : [start + offset, start + offset + count];
}

function readOptions(call: Call, form: Form): RangeOptions {
  const options: RangeOptions = {
    kind: form.kind,
    reverse: form.reverse,
    withScores: false,
    offset: 0,
    limit: -1,
  };
  for (let i = form.first + 3; i < call.args.length;) i += readOption(call, i, form, options);
  return options;
}

/** Reads one option; how many arguments it took. */
function readOption(call: Call, i: number, form: Form, options: RangeOptions): number {
  const option = arg(call, i).toLowerCase();
  if (option === "withscores" && !form.store) {
    options.withScores = true;
  } else if (option === "limit" && i + 2 < call.args.length) {
    options.offset = readInteger(arg(call, i + 1));
    options.limit = readInteger(arg(call, i + 2));
    return 3;
  } else if (option === "rev" && options.reverse === undefined) {
    options.reverse = true;
  } else if (option === "byscore" && options.kind === undefined) {
    options.kind = "score";
  } else if (option === "bylex" && options.kind === undefined) {
    options.kind = "lex";
  } else {
    throw commandError("syntax");
  }
  return 1;
}

function count(call: Call, kind: RangeKind): Reply {
  const range = readRange(kind, arg(call, 1), arg(call, 2));
  const scores = call.db.items(arg(call, 0), "zset");
  if (scores === undefined) return 0;
  const [start, end] = range(scores, false);
  return end - start;
}

function remove(call: Call, kind: RangeKind): Reply {
  const range = readRange(kind, arg(call, 1), arg(call, 2));
  const scores = call.db.items(arg(call, 0), "zset");
  if (scores === undefined) return 0;
  const doomed = scores.slice(...range(scores, false));
  for (const { member } of doomed) call.db.dropItem(arg(call, 0), "zset", member);
  return doomed.length;
}
