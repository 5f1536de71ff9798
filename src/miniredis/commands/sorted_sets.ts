/** The group "sorted-set" without its ranges: https://redis.io/commands/?group=sorted-set. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { commandError } from "../errors.ts";
import { parseDouble } from "../numbers.ts";
import { double, type Reply } from "../reply.ts";
import type { Scored } from "../sorted_set.ts";

/** Members with scores. ZADD takes no options. */
export const sortedSetCommands: CommandGroup = {
  zscore: { arity: 3, effect: "reads", run: score },
  zcard: { arity: 2, effect: "reads", run: (call) => scoresOf(call)?.size ?? 0 },
  zadd: { arity: -4, effect: "writes", run: addMembers },
  zrem: { arity: -3, effect: "writes", run: dropMembers },
};

function scoresOf(call: Call) {
  return call.db.items(arg(call, 0), "zset");
}

function score(call: Call): Reply {
  const found = scoresOf(call)?.get(arg(call, 1));
  return found === undefined ? null : double(found);
}

function addMembers(call: Call): Reply {
  const items = readScored(call.args.slice(1));
  const before = scoresOf(call)?.size ?? 0;
  for (const item of items) {
    if (scoresOf(call)?.get(item.member) === item.score) continue;
    // -0 is stored as 0, as in Redis's listpacks.
    call.db.putItem(arg(call, 0), "zset", item.member, item.score + 0);
  }
  return (scoresOf(call)?.size ?? 0) - before;
}

function readScored(args: readonly string[]): Scored[] {
  if (args.length % 2 !== 0) throw commandError("syntax");
  const items: Scored[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const score = parseDouble(args[i] ?? "");
    if (score === undefined) throw commandError("notFloat");
    items.push({ score, member: args[i + 1] ?? "" });
  }
  return items;
}

function dropMembers(call: Call): Reply {
  scoresOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "zset", name)).length;
}
