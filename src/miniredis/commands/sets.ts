/** The group "set" without its algebra: https://redis.io/commands/?group=set. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { readPositive } from "../numbers.ts";
import { type Reply, set } from "../reply.ts";
import { pickItems, readPickCount } from "./picks.ts";

/** Members in and out. */
export const setCommands: Handlers = {
  sadd,
  srem,
  smembers: (call) => set([...membersOf(call)?.keys() ?? []]),
  sismember: (call) => membersOf(call)?.has(arg(call, 1)) ? 1 : 0,
  smismember,
  scard: (call) => membersOf(call)?.size ?? 0,
  spop,
  srandmember,
  smove,
};

function membersOf(call: Call) {
  return call.db.items(arg(call, 0), "set");
}

function sadd(call: Call): Reply {
  const key = arg(call, 0);
  let added = 0;
  for (const name of call.args.slice(1)) {
    if (call.db.items(key, "set")?.has(name)) continue;
    call.db.putItem(key, "set", name, true);
    added++;
  }
  return added;
}

function srem(call: Call): Reply {
  membersOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "set", name)).length;
}

function smismember(call: Call): Reply {
  const members = membersOf(call);
  return call.args.slice(1).map((name) => members?.has(name) ? 1 : 0);
}

function spop(call: Call): Reply {
  const key = arg(call, 0);
  if (call.args.length > 2) throw commandError("syntax");
  const count = call.args.length === 2 ? readPositive(arg(call, 1)) : undefined;
  const members = membersOf(call);
  const { random } = call.engine.options;
  if (count === undefined) {
    const name = members?.pick(random);
    if (name !== undefined) call.db.dropItem(key, "set", name);
    return name ?? null;
  }
  const names = members === undefined ? [] : pickItems(members, count, random);
  for (const name of names) call.db.dropItem(key, "set", name);
  return set(names);
}

function srandmember(call: Call): Reply {
  const { random } = call.engine.options;
  if (call.args.length === 1) return membersOf(call)?.pick(random) ?? null;
  if (call.args.length > 2) throw commandError("syntax");
  const count = readPickCount(arg(call, 1));
  const members = membersOf(call);
  return members === undefined ? [] : pickItems(members, count, random);
}

function smove(call: Call): Reply {
  const [from, to, name] = [arg(call, 0), arg(call, 1), arg(call, 2)];
  const source = call.db.items(from, "set");
  if (source === undefined) return 0;
  call.db.items(to, "set");
  if (!source.has(name)) return 0;
  if (from === to) return 1;
  call.db.dropItem(from, "set", name);
  call.db.putItem(to, "set", name, true);
  return 1;
}
