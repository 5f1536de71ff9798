/** The group "set" without SSCAN: https://redis.io/commands/?group=set. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { type Reply, set } from "../reply.ts";

/** Members in and out, and what sets have in common. */
export const setCommands: CommandGroup = {
  smembers: { arity: 2, effect: "reads", run: (call) => set([...membersOf(call)?.keys() ?? []]) },
  sismember: {
    arity: 3,
    effect: "reads",
    run: (call) => membersOf(call)?.has(arg(call, 1)) ? 1 : 0,
  },
  scard: { arity: 2, effect: "reads", run: (call) => membersOf(call)?.size ?? 0 },
  sinter: { arity: -2, effect: "reads", run: intersect },
  sadd: { arity: -3, effect: "writes", run: addMembers },
  srem: { arity: -3, effect: "writes", run: dropMembers },
};

function membersOf(call: Call) {
  return call.db.items(arg(call, 0), "set");
}

function addMembers(call: Call): Reply {
  const key = arg(call, 0);
  let added = 0;
  for (const name of call.args.slice(1)) {
    if (call.db.items(key, "set")?.has(name)) continue;
    call.db.putItem(key, "set", name, true);
    added++;
  }
  return added;
}

function dropMembers(call: Call): Reply {
  membersOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "set", name)).length;
}

function intersect({ db, args }: Call): Reply {
  // All are read before a missing one decides: a wrong type is an error wherever it stands.
  const sets = args.map((key) => db.items(key, "set"));
  const present = sets.filter((members) => members !== undefined);
  if (present.length < sets.length) return set([]);
  const [smallest, ...rest] = present.sort((a, b) => a.size - b.size);
  const common = [...smallest?.keys() ?? []].filter((name) =>
    rest.every((members) => members.has(name))
  );
  return set(common);
}
