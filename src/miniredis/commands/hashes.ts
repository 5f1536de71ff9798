/** The group "hash": https://redis.io/commands/?group=hash. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError, wrongArity } from "../errors.ts";
import { parseLongDouble } from "../long_double.ts";
import { readInt64 } from "../numbers.ts";
import { map, OK, pairs, type Reply } from "../reply.ts";
import { addFloats, addIntegers } from "./counters.ts";
import { pickItems, readPickCount } from "./picks.ts";

/** Fields and their values. */
export const hashCommands: Handlers = {
  hset: putFields,
  hmset: (call) => {
    putFields(call);
    return OK;
  },
  hsetnx,
  hget: (call) => fieldsOf(call)?.get(arg(call, 1)) ?? null,
  hmget,
  hgetall: (call) => map([...fieldsOf(call) ?? []]),
  hdel,
  hexists: (call) => fieldsOf(call)?.has(arg(call, 1)) ? 1 : 0,
  hlen: (call) => fieldsOf(call)?.size ?? 0,
  hkeys: (call) => [...fieldsOf(call)?.keys() ?? []],
  hvals: (call) => [...fieldsOf(call)?.values() ?? []],
  hstrlen: (call) => fieldsOf(call)?.get(arg(call, 1))?.length ?? 0,
  hincrby,
  hincrbyfloat,
  hrandfield,
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

function hsetnx(call: Call): Reply {
  if (fieldsOf(call)?.has(arg(call, 1))) return 0;
  call.db.putItem(arg(call, 0), "hash", arg(call, 1), arg(call, 2));
  return 1;
}

function hmget(call: Call): Reply {
  const fields = fieldsOf(call);
  return call.args.slice(1).map((name) => fields?.get(name) ?? null);
}

function hdel(call: Call): Reply {
  fieldsOf(call);
  return call.args.slice(1).filter((name) => call.db.dropItem(arg(call, 0), "hash", name)).length;
}

function hincrby(call: Call): Reply {
  const by = readInt64(arg(call, 2));
  const old = fieldsOf(call)?.get(arg(call, 1)) ?? "0";
  const sum = addIntegers(old, by, "hashNotInteger");
  call.db.putItem(arg(call, 0), "hash", arg(call, 1), String(sum));
  return sum;
}

function hincrbyfloat(call: Call): Reply {
  const by = arg(call, 2);
  const parsed = parseLongDouble(by);
  if (parsed === undefined) throw commandError("notFloat");
  if (parsed === "infinite") throw commandError("valueNanOrInfinity");
  const sum = addFloats(fieldsOf(call)?.get(arg(call, 1)) ?? "0", by, "hashNotFloat");
  call.db.putItem(arg(call, 0), "hash", arg(call, 1), sum);
  return sum;
}

function hrandfield(call: Call): Reply {
  if (call.args.length === 1) return fieldsOf(call)?.pick(call.engine.options.random) ?? null;
  const withValues = call.args[2]?.toLowerCase() === "withvalues";
  const count = readPickCount(arg(call, 1));
  if (call.args.length > 3 || (call.args.length === 3 && !withValues)) {
    throw commandError("syntax");
  }
  if (withValues && Math.abs(count) > 2 ** 62) throw commandError("outOfRange");
  const fields = fieldsOf(call);
  if (fields === undefined) return [];
  const names = pickItems(fields, count, call.engine.options.random);
  return withValues ? pairs(names.map((name) => [name, fields.get(name) ?? ""])) : names;
}
