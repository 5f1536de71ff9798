/** The group "generic" without expiry and scanning: https://redis.io/commands/?group=generic. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { matchGlob } from "../glob.ts";
import { readInt32 } from "../numbers.ts";
import { OK, type Reply, simple } from "../reply.ts";
import { cloneValue } from "../value.ts";

/** Keys as such, whatever they hold. */
export const keyCommands: Handlers = {
  del,
  unlink: del,
  exists: count,
  touch: count,
  type: (call) => simple(call.db.find(arg(call, 0))?.value.type ?? "none"),
  rename,
  renamenx,
  keys,
  randomkey: (call) => call.db.pick() ?? null,
  copy,
};

function del(call: Call): Reply {
  let deleted = 0;
  for (const key of call.args) if (call.db.delete(key)) deleted++;
  return deleted;
}

function count(call: Call): Reply {
  return call.args.filter((key) => call.db.find(key) !== undefined).length;
}

function rename(call: Call): Reply {
  const [from, to] = [arg(call, 0), arg(call, 1)];
  if (call.db.find(from) === undefined) throw commandError("noSuchKey");
  if (from !== to) call.db.rename(from, to);
  return OK;
}

function renamenx(call: Call): Reply {
  const [from, to] = [arg(call, 0), arg(call, 1)];
  if (call.db.find(from) === undefined) throw commandError("noSuchKey");
  if (call.db.find(to) !== undefined) return 0;
  call.db.rename(from, to);
  return 1;
}

function keys(call: Call): Reply {
  const pattern = arg(call, 0);
  return [...call.db.keys()].filter((key) => matchGlob(pattern, key));
}

function copy(call: Call): Reply {
  const [from, to] = [arg(call, 0), arg(call, 1)];
  const { target, replace } = readCopyOptions(call);
  if (target === call.db && from === to) throw commandError("sameObject");
  const entry = call.db.find(from);
  if (entry === undefined) return 0;
  if (target.find(to) !== undefined && !replace) return 0;
  target.put(to, cloneValue(entry.value), entry.expiresAt);
  return 1;
}

function readCopyOptions(call: Call): { target: Call["db"]; replace: boolean } {
  let target = call.db;
  let replace = false;
  for (let i = 2; i < call.args.length; i++) {
    const option = arg(call, i).toLowerCase();
    if (option === "replace") replace = true;
    else if (option === "db" && i + 1 < call.args.length) {
      target = call.engine.database(readInt32(arg(call, ++i)));
    } else throw commandError("syntax");
  }
  return { target, replace };
}
