/** The group "sorted-set" without its ranges: https://redis.io/commands/?group=sorted-set. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { parseDouble, readPositive } from "../numbers.ts";
import { double, pairs, type Reply } from "../reply.ts";
import type { Scored } from "../sorted_set.ts";

/** Members with scores. */
export const sortedSetCommands: Handlers = {
  zadd,
  zincrby: (call) => add(call, [arg(call, 1), arg(call, 2)], new Set(["incr"])),
  zrem,
  zscore: (call) => scoreReply(scoresOf(call)?.get(arg(call, 1))),
  zmscore,
  zcard: (call) => scoresOf(call)?.size ?? 0,
  zrank: (call) => scoresOf(call)?.rank(arg(call, 1)) ?? null,
  zrevrank,
  zpopmin: (call) => pop(call, false),
  zpopmax: (call) => pop(call, true),
};

function scoresOf(call: Call) {
  return call.db.items(arg(call, 0), "zset");
}

function scoreReply(score: number | undefined): Reply {
  return score === undefined ? null : double(score);
}

function zadd(call: Call): Reply {
  const options = new Set<string>();
  let start = 1;
  while (/^(?:nx|xx|gt|lt|ch|incr)$/i.test(call.args[start] ?? "")) {
    options.add(arg(call, start++).toLowerCase());
  }
  return add(call, call.args.slice(start), options);
}

/** ZADD of `score member …` with its options in lower case. */
function add(call: Call, args: readonly string[], options: ReadonlySet<string>): Reply {
  const items = readScores(args, options);
  const key = arg(call, 0);
  scoresOf(call);
  let added = 0;
  let updated = 0;
  let last: number | undefined;
  for (const { member, score } of items) {
    const old = call.db.items(key, "zset")?.get(member);
    const next = options.has("incr") && old !== undefined ? old + score : score;
    if (!permits(options, old, next)) continue;
    if (Number.isNaN(next)) throw commandError("scoreNan");
    last = next;
    if (old === next) continue;
    call.db.putItem(key, "zset", member, next + 0); // -0 is stored as 0, as in Redis's listpacks
    if (old === undefined) added++;
    else updated++;
  }
  if (options.has("incr")) return scoreReply(last);
  return options.has("ch") ? added + updated : added;
}

function readScores(args: readonly string[], options: ReadonlySet<string>): Scored[] {
  if (args.length === 0 || args.length % 2 !== 0) throw commandError("syntax");
  const [nx, gt, lt] = [options.has("nx"), options.has("gt"), options.has("lt")];
  if (nx && options.has("xx")) throw commandError("zaddXxNx");
  if ((gt && nx) || (lt && nx) || (gt && lt)) throw commandError("zaddGtLtNx");
  if (options.has("incr") && args.length > 2) throw commandError("zaddIncrPair");
  const items: Scored[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const score = parseDouble(args[i] ?? "");
    if (score === undefined) throw commandError("notFloat");
    items.push({ score, member: args[i + 1] ?? "" });
  }
  return items;
}

/** Whether the options let the member go from its old score, if it has one, to the next. */
function permits(options: ReadonlySet<string>, old: number | undefined, next: number): boolean {
  if (old === undefined) return !options.has("xx");
  if (options.has("nx")) return false;
  if (options.has("gt")) return !(next <= old);
  return !(options.has("lt") && next >= old);
}

function zrem(call: Call): Reply {
  scoresOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "zset", name)).length;
}

function zmscore(call: Call): Reply {
  const scores = scoresOf(call);
  return call.args.slice(1).map((member) => scoreReply(scores?.get(member)));
}

function zrevrank(call: Call): Reply {
  const scores = scoresOf(call);
  const rank = scores?.rank(arg(call, 1));
  return scores === undefined || rank === undefined ? null : scores.size - 1 - rank;
}

function pop(call: Call, fromTop: boolean): Reply {
  if (call.args.length > 2) throw commandError("syntax");
  const count = call.args.length === 2 ? readPositive(arg(call, 1)) : undefined;
  const scores = scoresOf(call);
  if (scores === undefined) return [];
  const wanted = Math.min(count ?? 1, scores.size);
  const items = fromTop
    ? scores.slice(scores.size - wanted, scores.size).reverse()
    : scores.slice(0, wanted);
  for (const { member } of items) call.db.dropItem(arg(call, 0), "zset", member);
  if (count === undefined) return items.flatMap(({ member, score }) => [member, double(score)]);
  return pairs(items.map(({ member, score }) => [member, double(score)]));
}
