/**
 * Numbers as Redis reads them from arguments and prints them: 64-bit integers without any leniency
 * (`string2ll`), doubles as C's `strtod` takes them, and `%.17g`.
 */

import { commandError, type ErrorCode } from "./errors.ts";

const int64Min = -(2n ** 63n);
const int64Max = 2n ** 63n - 1n;
const integerPattern = /^(?:0|-?[1-9]\d{0,18})$/;
const decimalPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const hexadecimalPattern = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?$/i;
const infinitePattern = /^([+-]?)inf(?:inity)?$/i;

/** A signed 64-bit integer without sign `+`, spaces or leading zeros; undefined if it isn't one. */
export function parseInt64(text: string): bigint | undefined {
  if (!integerPattern.test(text)) return undefined;
  const value = BigInt(text);
  return fitsInt64(value) ? value : undefined;
}

/** Whether Redis could hold it in a `long long`. */
export function fitsInt64(value: bigint): boolean {
  return value >= int64Min && value <= int64Max;
}

/** An integer argument. @throws {CommandError} with the given code if it isn't one. */
export function readInt64(text: string, code: ErrorCode = "notInteger"): bigint {
  const value = parseInt64(text);
  if (value === undefined) throw commandError(code);
  return value;
}

/** An integer argument for counting; beyond 2^53 it is near enough. @throws {CommandError} */
export function readInteger(text: string): number {
  return Number(readInt64(text));
}

/** An integer argument that Redis keeps in a C `int`. @throws {CommandError} */
export function readInt32(text: string): number {
  const value = readInteger(text);
  if (value !== (value | 0)) throw commandError("outsideInt32");
  return value;
}

/** A finite or infinite double, as Redis takes a score; undefined for NaN, overflow, underflow. */
export function parseDouble(text: string): number | undefined {
  const value = strtod(text);
  if (value === undefined) return undefined;
  if (Math.abs(value) === Infinity) return infinitePattern.test(text) ? value : undefined;
  if (value === 0 && /[1-9]/.test(text.replace(/[ep].*$/i, ""))) return undefined;
  return value;
}

/** What C's `strtod` makes of the whole text; undefined if something is left over, or for NaN. */
export function strtod(text: string): number | undefined {
  if (decimalPattern.test(text)) return Number(text);
  const infinite = infinitePattern.exec(text);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  const hexadecimal = hexadecimalPattern.exec(text);
  return hexadecimal === null ? undefined : fromHexadecimal(hexadecimal);
}

function fromHexadecimal(match: RegExpExecArray): number | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole + fraction === "") return undefined;
  const digits = Number(BigInt(`0x${whole}${fraction}`));
  const value = digits * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}

/** A double as Redis 7.0 prints it: C's `%.17g`, with `inf` and `-inf`. */
export function formatDouble(value: number): string {
  if (Math.abs(value) === Infinity) return value > 0 ? "inf" : "-inf";
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e17) return String(BigInt(value));
  const sign = value < 0 ? "-" : "";
  const { digits, power } = roundTo17Digits(Math.abs(value));
  return sign + (power < -4 || power >= 17 ? scientific(digits, power) : plain(digits, power));
}

function roundTo17Digits(value: number): { digits: string; power: number } {
  const [mantissa = "", power = ""] = value.toExponential(16).split("e");
  let digits = mantissa.replace(".", "");
  // C rounds an exact half to even, JavaScript away from zero.
  const exact = value.toExponential(60).replace(".", "");
  if (/^\d{17}50*e/.test(exact) && Number(exact[16]) % 2 === 0) digits = exact.slice(0, 17);
  return { digits: digits.replace(/0+$/, ""), power: Number(power) };
}

function scientific(digits: string, power: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const exponent = String(Math.abs(power)).padStart(2, "0");
  return `${digits[0]}${fraction}e${power < 0 ? "-" : "+"}${exponent}`;
}

function plain(digits: string, power: number): string {
  if (power < 0) return `0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
  return digits.length > power + 1 ? `${whole}.${digits.slice(power + 1)}` : whole;
}
