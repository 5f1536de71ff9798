/** The group "generic" without expiry and scanning: https://redis.io/commands/?group=generic. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { matchGlob } from "../glob.ts";
import { type Reply, simple } from "../reply.ts";

/** Keys as such, whatever they hold. */
export const keyCommands: CommandGroup = {
  del: { arity: -2, effect: "writes", run: del },
  exists: { arity: -2, effect: "reads", run: exists },
  type: { arity: 2, effect: "reads", run: type },
  keys: { arity: 2, effect: "reads", run: keys },
};

function del({ db, args }: Call): Reply {
  return args.filter((key) => db.delete(key)).length;
}

function exists({ db, args }: Call): Reply {
  return args.filter((key) => db.find(key) !== undefined).length;
}

function type(call: Call): Reply {
  return simple(call.db.find(arg(call, 0))?.value.type ?? "none");
}

function keys(call: Call): Reply {
  const pattern = arg(call, 0);
  return [...call.db.keys()].filter((key) => matchGlob(pattern, key));
}
