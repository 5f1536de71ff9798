/** Times to live as arguments: of SET's options and of PEXPIRE and PEXPIREAT. */

import type { Call } from "../command.ts";
import { invalidExpireTime } from "../errors.ts";
import { fitsInt64, readInt64 } from "../numbers.ts";

/** How a time is given: in which unit, and whether since 1970 or from now on. */
export interface TimeForm {
  readonly unitMs: 1 | 1000;
  readonly absolute: boolean;
}

/** The options of SET that take a time, in lower case. */
export const timeForms: Readonly<Record<string, TimeForm>> = {
  ex: { unitMs: 1000, absolute: false },
  px: { unitMs: 1, absolute: false },
  exat: { unitMs: 1000, absolute: true },
  pxat: { unitMs: 1, absolute: true },
};

/**
 * The time in milliseconds since 1970. Beyond 2^53 it is rounded.
 *
 * @throws {CommandError} for what is no 64-bit integer, then or as milliseconds since 1970.
 */
export function readDeadline(text: string, form: TimeForm, call: Call): number {
  const scaled = readInt64(text) * BigInt(form.unitMs);
  const at = form.absolute ? scaled : scaled + BigInt(Math.floor(call.now));
  if (!fitsInt64(scaled) || !fitsInt64(at)) throw invalidExpireTime(call.name);
  return Number(at);
}

/** The same where the argument must be positive. @throws {CommandError} */
export function readPositiveDeadline(text: string, form: TimeForm, call: Call): number {
  if (readInt64(text) <= 0n) throw invalidExpireTime(call.name);
  return readDeadline(text, form, call);
}
