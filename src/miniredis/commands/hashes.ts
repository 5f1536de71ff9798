/** The group "hash": https://redis.io/commands/?group=hash. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { commandError, wrongArity } from "../errors.ts";
import { fitsInt64, readInt64 } from "../numbers.ts";
import { map, type Reply } from "../reply.ts";

/** Fields and their values. */
export const hashCommands: CommandGroup = {
  hget: { arity: 3, effect: "reads", run: (call) => fieldsOf(call)?.get(arg(call, 1)) ?? null },
  hgetall: { arity: 2, effect: "reads", run: (call) => map([...fieldsOf(call) ?? []]) },
  hkeys: { arity: 2, effect: "reads", run: (call) => [...fieldsOf(call)?.keys() ?? []] },
  hlen: { arity: 2, effect: "reads", run: (call) => fieldsOf(call)?.size ?? 0 },
  hset: { arity: -4, effect: "writes", run: putFields },
  hdel: { arity: -3, effect: "writes", run: dropFields },
  hincrby: { arity: 4, effect: "writes", run: increaseField },
};

function fieldsOf(call: Call) {
  return call.db.items(arg(call, 0), "hash");
}

function putFields(call: Call): Reply {
  if (call.args.length % 2 === 0) throw wrongArity(call.name);
  const before = fieldsOf(call)?.size ?? 0;
  for (let i = 1; i < call.args.length; i += 2) {
    call.db.putItem(arg(call, 0), "hash", arg(call, i), arg(call, i + 1));
  }
  return (fieldsOf(call)?.size ?? 0) - before;
}

function dropFields(call: Call): Reply {
  fieldsOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "hash", name)).length;
}

function increaseField(call: Call): Reply {
  const by = readInt64(arg(call, 2));
  const sum = readInt64(fieldsOf(call)?.get(arg(call, 1)) ?? "0", "hashNotInteger") + by;
  if (!fitsInt64(sum)) throw commandError("overflow");
  call.db.putItem(arg(call, 0), "hash", arg(call, 1), String(sum));
  return sum;
}
