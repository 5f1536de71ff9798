/** The group "server": https://redis.io/commands/?group=server. */

import type { Call, CommandGroup } from "../command.ts";
import { commandError } from "../errors.ts";
import { describeServer } from "../info.ts";
import { OK, type Reply, verbatim } from "../reply.ts";

/** INFO, TIME, DBSIZE, FLUSHALL. */
export const serverCommands: CommandGroup = {
  info: {
    arity: -1,
    effect: "none",
    run: ({ server, args, now }) => verbatim(describeServer(server, args, now)),
  },
  time: { arity: 1, effect: "none", run: time },
  dbsize: { arity: 1, effect: "reads", run: ({ db }) => db.size },
  flushall: { arity: -1, effect: "writes", run: flushAll },
};

function time({ now }: Call): Reply {
  const seconds = Math.floor(now / 1000);
  return [String(seconds), String(Math.round((now - seconds * 1000) * 1000))];
}

function flushAll({ server, args }: Call): Reply {
  const [mode, ...rest] = args;
  const known = mode === undefined || ["async", "sync"].includes(mode.toLowerCase());
  if (!known || rest.length > 0) throw commandError("syntax");
  for (const db of server.databases) db.clear();
  return OK;
}
