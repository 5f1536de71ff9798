/** Intersection, union and difference of sets. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { Dictionary } from "../dictionary.ts";
import { parseInt64, readInt64 } from "../numbers.ts";
import { type Reply, set } from "../reply.ts";

/** What a key that isn't there stands for. */
type Members = Dictionary<true> | undefined;

/** SINTER, SUNION, SDIFF, the same with STORE, and SINTERCARD. */
export const setAlgebraCommands: Handlers = {
  sinter: (call) => set([...intersect(readSets(call, call.args))]),
  sunion: (call) => set([...unite(readSets(call, call.args))]),
  sdiff: (call) => set([...subtract(readSets(call, call.args))]),
  sinterstore: (call) => store(call, intersect),
  sunionstore: (call) => store(call, unite),
  sdiffstore: (call) => store(call, subtract),
  sintercard,
};

/** @throws {CommandError} WRONGTYPE, also when another key already decides the result. */
function readSets(call: Call, keys: readonly string[]): Members[] {
  return keys.map((key) => call.db.items(key, "set"));
}

function* intersect(sets: readonly Members[]): Generator<string> {
  const present = sets.filter((members) => members !== undefined);
  if (present.length < sets.length) return;
  const [smallest, ...rest] = present.sort((a, b) => a.size - b.size);
  for (const name of smallest?.keys() ?? []) {
    if (rest.every((members) => members.has(name))) yield name;
  }
}

function unite(sets: readonly Members[]): Iterable<string> {
  return new Set(sets.flatMap((members) => [...members?.keys() ?? []]));
}

function* subtract([first, ...rest]: readonly Members[]): Generator<string> {
  for (const name of first?.keys() ?? []) {
    if (!rest.some((members) => members?.has(name))) yield name;
  }
}

function store(call: Call, combine: (sets: readonly Members[]) => Iterable<string>): Reply {
  const target = arg(call, 0);
  const items = new Dictionary<true>();
  for (const name of combine(readSets(call, call.args.slice(1)))) items.set(name, true);
  if (items.size === 0) call.db.delete(target);
  else call.db.put(target, { type: "set", items }, undefined);
  return items.size;
}

function sintercard(call: Call): Reply {
  const numkeys = parseInt64(arg(call, 0));
  if (numkeys === undefined || numkeys < 1n) throw commandError("numkeysNotPositive");
  if (numkeys > BigInt(call.args.length - 1)) throw commandError("numkeysTooMany");
  const end = 1 + Number(numkeys);
  const limit = readLimit(call, end);
  let count = 0;
  for (const _ of intersect(readSets(call, call.args.slice(1, end)))) {
    if (++count === limit) break;
  }
  return count;
}

function readLimit(call: Call, start: number): number {
  let limit = 0;
  for (let i = start; i < call.args.length; i += 2) {
    const isLimit = arg(call, i).toLowerCase() === "limit" && i + 1 < call.args.length;
    if (!isLimit) throw commandError("syntax");
    limit = Number(readInt64(arg(call, i + 1), "limitNegative"));
    if (limit < 0) throw commandError("limitNegative");
  }
  return limit;
}
