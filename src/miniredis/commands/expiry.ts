/** Times to live. https://redis.io/commands/pexpire/ */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { unsupportedExpireOption } from "../errors.ts";
import type { Reply } from "../reply.ts";
import { readDeadline } from "./deadline.ts";

/** PEXPIRE, TTL, PERSIST and their relatives; the conditions NX, XX, GT and LT are not served. */
export const expiryCommands: CommandGroup = {
  ttl: { arity: 2, effect: "reads", run: (call) => tellDeadline(call, call.now, 1000) },
  pttl: { arity: 2, effect: "reads", run: (call) => tellDeadline(call, call.now, 1) },
  pexpiretime: { arity: 2, effect: "reads", run: (call) => tellDeadline(call, 0, 1) },
  pexpire: { arity: -3, effect: "writes", run: (call) => expire(call, false) },
  pexpireat: { arity: -3, effect: "writes", run: (call) => expire(call, true) },
  persist: { arity: 2, effect: "writes", run: persist },
};

function expire(call: Call, absolute: boolean): Reply {
  const key = arg(call, 0);
  if (call.args[2] !== undefined) throw unsupportedExpireOption(call.args[2]);
  const deadline = readDeadline(arg(call, 1), { unitMs: 1, absolute }, call);
  if (call.db.find(key) === undefined) return 0;
  if (deadline <= call.now) call.db.delete(key);
  else call.db.setDeadline(key, deadline);
  return 1;
}

/** -2 for no key, -1 for no time to live. */
function tellDeadline(call: Call, origin: number, unitMs: number): Reply {
  const entry = call.db.find(arg(call, 0));
  if (entry === undefined) return -2;
  if (entry.expiresAt === undefined) return -1;
  const ms = Math.max(0, entry.expiresAt - origin);
  return unitMs === 1 ? ms : Math.floor((ms + 500) / 1000);
}

function persist(call: Call): Reply {
  const key = arg(call, 0);
  if (call.db.find(key)?.expiresAt === undefined) return 0;
  call.db.setDeadline(key, undefined);
  return 1;
}
