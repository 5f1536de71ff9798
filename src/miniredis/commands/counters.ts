/** Strings as numbers: 64-bit integers and, for INCRBYFLOAT, the C library's long double. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError, type ErrorCode } from "../errors.ts";
import { addLongDoubles, formatLongDouble, parseLongDouble } from "../long_double.ts";
import { fitsInt64, readInt64 } from "../numbers.ts";
import type { Reply } from "../reply.ts";

/** INCR, DECR and their kin. */
export const counterCommands: Handlers = {
  incr: (call) => increase(call, 1n),
  decr: (call) => increase(call, -1n),
  incrby: (call) => increase(call, readInt64(arg(call, 1))),
  decrby,
  incrbyfloat,
};

function increase(call: Call, by: bigint): Reply {
  const key = arg(call, 0);
  const sum = addIntegers(call.db.text(key) ?? "0", by, "notInteger");
  call.db.putText(key, String(sum), true);
  return sum;
}

function decrby(call: Call): Reply {
  const by = readInt64(arg(call, 1));
  if (!fitsInt64(-by)) throw commandError("decrementOverflow");
  return increase(call, -by);
}

function incrbyfloat(call: Call): Reply {
  const key = arg(call, 0);
  const old = call.db.text(key) ?? "0";
  const sum = addFloats(old, arg(call, 1), "notFloat");
  call.db.putText(key, sum, true);
  return sum;
}

/** Adds to a stored integer. @throws {CommandError} with `code` if it isn't one; on overflow. */
export function addIntegers(stored: string, by: bigint, code: ErrorCode): bigint {
  const sum = readInt64(stored, code) + by;
  if (!fitsInt64(sum)) throw commandError("overflow");
  return sum;
}

/** Adds to a stored float. @throws {CommandError} with `code` if the stored one isn't any. */
export function addFloats(stored: string, by: string, code: ErrorCode): string {
  const [a, b] = [parseLongDouble(stored), parseLongDouble(by)];
  if (a === undefined) throw commandError(code);
  if (b === undefined) throw commandError("notFloat");
  if (a === "infinite" || b === "infinite") throw commandError("nanOrInfinity");
  const sum = addLongDoubles(a, b);
  if (sum === "infinite") throw commandError("nanOrInfinity");
  return formatLongDouble(sum);
}
