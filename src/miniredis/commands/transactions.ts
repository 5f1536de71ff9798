/** The group "transactions": https://redis.io/docs/manual/transactions/. */

import type { Call, CommandGroup } from "../command.ts";
import { commandError } from "../errors.ts";
import { encodedArray, nullArray, OK, type Reply } from "../reply.ts";

/** MULTI, EXEC, DISCARD, WATCH, UNWATCH. */
export const transactionCommands: CommandGroup = {
  multi: { arity: 1, effect: "none", run: multi },
  exec: { arity: 1, effect: "none", run: exec },
  discard: { arity: 1, effect: "none", run: discard },
  watch: { arity: -2, effect: "none", run: watch },
  unwatch: { arity: 1, effect: "none", run: unwatch },
};

function multi({ session }: Call): Reply {
  if (session.queue !== undefined) throw commandError("nestedMulti");
  session.queue = [];
  return OK;
}

function exec({ server, session }: Call): Reply {
  const { queue, queueBroken } = session;
  if (queue === undefined) throw commandError("execWithoutMulti");
  const conflict = session.hasConflict();
  session.endTransaction();
  if (queueBroken) throw commandError("execAborted");
  if (conflict) return nullArray;
  // A run-time error is one of the replies; what ran before and after it stands, as in Redis.
  return encodedArray(queue.map((request) => server.executeQueued(session, request)));
}

function discard({ session }: Call): Reply {
  if (session.queue === undefined) throw commandError("discardWithoutMulti");
  session.endTransaction();
  return OK;
}

function watch(call: Call): Reply {
  if (call.session.queue !== undefined) throw commandError("watchInsideMulti");
  if (call.session.dirty) return OK;
  for (const key of call.args) call.session.watch(call.db, key);
  return OK;
}

function unwatch({ session }: Call): Reply {
  session.unwatch();
  return OK;
}
