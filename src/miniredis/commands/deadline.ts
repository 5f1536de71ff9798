/** Times to live as arguments: EX, PX, EXAT, PXAT and the commands that are one of them. */

import { commandError, invalidExpireTime } from "../errors.ts";
import { fitsInt64, readInt64 } from "../numbers.ts";

/** How a time is given: in which unit, and whether since 1970 or from now on. */
export interface TimeForm {
  readonly unitMs: 1 | 1000;
  readonly absolute: boolean;
}

/** The options that take a time, as SET and GETEX have them. */
export const TIME_FORMS: Readonly<Record<string, TimeForm>> = {
  ex: { unitMs: 1000, absolute: false },
  px: { unitMs: 1, absolute: false },
  exat: { unitMs: 1000, absolute: true },
  pxat: { unitMs: 1, absolute: true },
};

/**
 * The time in milliseconds since 1970; it must be positive. Beyond 2^53 it is rounded.
 *
 * @throws {CommandError}
 */
export function readDeadline(text: string, form: TimeForm, now: number, command: string): number {
  const given = readInt64(text);
  if (given <= 0n) throw invalidExpireTime(command);
  return toDeadline(given, form, now, command);
}

/** The same for EXPIRE and its kin, where a time in the past means deletion. */
export function readAnyDeadline(
  text: string,
  form: TimeForm,
  now: number,
  command: string,
): number {
  return toDeadline(readInt64(text), form, now, command);
}

function toDeadline(given: bigint, form: TimeForm, now: number, command: string): number {
  const scaled = given * BigInt(form.unitMs);
  const at = form.absolute ? scaled : scaled + BigInt(Math.floor(now));
  if (!fitsInt64(scaled) || !fitsInt64(at)) throw invalidExpireTime(command);
  return Number(at);
}

/** SET's and GETEX's options in lower case, and the time if one of them takes it. */
export interface StringOptions {
  readonly flags: ReadonlySet<string>;
  readonly time: { readonly text: string; readonly form: TimeForm } | undefined;
}

/**
 * Reads the options of SET or GETEX.
 *
 * @throws {CommandError} a syntax error for an unknown one, and for two that exclude each other.
 */
export function readStringOptions(
  args: readonly string[],
  exclusions: Readonly<Record<string, readonly string[]>>,
): StringOptions {
  const flags = new Set<string>();
  let time: StringOptions["time"];
  for (let i = 0; i < args.length; i++) {
    const option = args[i]?.toLowerCase() ?? "";
    const form = TIME_FORMS[option];
    const name = form === undefined ? option : "time";
    const excluded = exclusions[name];
    if (excluded === undefined || excluded.some((other) => flags.has(other))) {
      throw commandError("syntax");
    }
    if (form !== undefined) {
      const text = args[++i];
      if (text === undefined || time !== undefined) throw commandError("syntax");
      time = { text, form };
    }
    flags.add(name);
  }
  return { flags, time };
}
