/** Times to live. https://redis.io/commands/expire/ */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError, unsupportedExpireOption } from "../errors.ts";
import type { Reply } from "../reply.ts";
import { readAnyDeadline, type TimeForm } from "./deadline.ts";

/** EXPIRE, TTL, PERSIST and their kin. */
export const expiryCommands: Handlers = {
  expire: (call) => expire(call, { unitMs: 1000, absolute: false }),
  pexpire: (call) => expire(call, { unitMs: 1, absolute: false }),
  expireat: (call) => expire(call, { unitMs: 1000, absolute: true }),
  pexpireat: (call) => expire(call, { unitMs: 1, absolute: true }),
  ttl: (call) => tellDeadline(call, call.now, 1000),
  pttl: (call) => tellDeadline(call, call.now, 1),
  expiretime: (call) => tellDeadline(call, 0, 1000),
  pexpiretime: (call) => tellDeadline(call, 0, 1),
  persist,
};

function expire(call: Call, form: TimeForm): Reply {
  const key = arg(call, 0);
  const options = readExpireOptions(call.args.slice(2));
  const deadline = readAnyDeadline(arg(call, 1), form, call.now, call.name);
  const entry = call.db.find(key);
  if (entry === undefined || !allows(options, entry.expiresAt, deadline)) return 0;
  if (deadline <= call.now) call.db.delete(key);
  else call.db.setDeadline(key, deadline);
  return 1;
}

function readExpireOptions(args: readonly string[]): ReadonlySet<string> {
  const options = new Set<string>();
  for (const text of args) {
    const option = text.toLowerCase();
    if (!["nx", "xx", "gt", "lt"].includes(option)) throw unsupportedExpireOption(text);
    options.add(option);
  }
  if (options.has("nx") && options.size > 1) throw commandError("expireFlagsNx");
  if (options.has("gt") && options.has("lt")) throw commandError("expireFlagsGt");
  return options;
}

/** A key without a time to live counts as one that lives for ever. */
function allows(options: ReadonlySet<string>, old: number | undefined, next: number): boolean {
  if (options.has("nx") && old !== undefined) return false;
  if (options.has("xx") && old === undefined) return false;
  if (options.has("gt") && next <= (old ?? Infinity)) return false;
  return !(options.has("lt") && next >= (old ?? Infinity));
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
