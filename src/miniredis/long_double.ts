/**
 * The 80-bit `long double` arithmetic of INCRBYFLOAT and HINCRBYFLOAT on x86-64, so that 0.1 + 0.2
 * is 0.3 here as it is there. A value is `mantissa * 2 ** exponent` with a 64-bit mantissa.
 */

/** A finite binary floating point number. */
export interface LongDouble {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const PRECISION = 64;
const MAX_EXPONENT = 16384;
const MIN_EXPONENT = -16445;
const DECIMALS = 17;
const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
const HEXADECIMAL = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?$/i;
const ZERO: LongDouble = { mantissa: 0n, exponent: 0 };

/** What `strtold` makes of the text; "infinite" for an infinity, undefined if it is no number. */
export function parseLongDouble(text: string): LongDouble | "infinite" | undefined {
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return "infinite";
  const hexadecimal = HEXADECIMAL.exec(text);
  const [, sign, whole = "", fraction = "", power = "0"] = hexadecimal ?? DECIMAL.exec(text) ?? [];
  if (whole + fraction === "") return undefined;
  const base = hexadecimal === null ? "" : "0x";
  const digits = BigInt(base + whole + fraction) * (sign === "-" ? -1n : 1n);
  if (digits === 0n) return ZERO;
  const shift = Number(power) - (base === "" ? 1 : 4) * fraction.length;
  if (Math.abs(shift) > 20000 + text.length) return undefined;
  return inRange(base === "" ? fromDecimal(digits, shift) : round(digits, shift));
}

/** The sum, rounded once; "infinite" on overflow. */
export function addLongDoubles(a: LongDouble, b: LongDouble): LongDouble | "infinite" {
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = (a.mantissa << BigInt(a.exponent - exponent)) +
    (b.mantissa << BigInt(b.exponent - exponent));
  return inRange(round(sum, exponent)) ?? "infinite";
}

/** C's `%.17Lf` without trailing zeros: how Redis stores and answers the result. */
export function formatLongDouble(value: LongDouble): string {
  const scaled = (value.mantissa < 0n ? -value.mantissa : value.mantissa) * 10n ** BigInt(DECIMALS);
  const units = value.exponent >= 0
    ? scaled << BigInt(value.exponent)
    : divideToEven(scaled, 1n << BigInt(-value.exponent));
  const digits = units.toString().padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  const text = digits.slice(0, -DECIMALS) + (fraction === "" ? "" : `.${fraction}`);
  return value.mantissa < 0n && units !== 0n ? `-${text}` : text;
}

function fromDecimal(digits: bigint, power: number): LongDouble {
  if (power >= 0) return round(digits * 10n ** BigInt(power), 0);
  const divisor = 10n ** BigInt(-power);
  // Enough bits for the quotient to have 64 of its own and a sticky one for the remainder.
  const shift = Math.max(0, bitLength(divisor) - bitLength(digits) + PRECISION + 2);
  const scaled = digits << BigInt(shift);
  const quotient = scaled / divisor;
  const sticky = scaled % divisor === 0n ? 0n : 1n;
  return round(quotient * 2n + (digits < 0n ? -sticky : sticky), -shift - 1);
}

function round(mantissa: bigint, exponent: number): LongDouble {
  if (mantissa === 0n) return ZERO;
  const excess = bitLength(mantissa) - PRECISION;
  if (excess <= 0) return { mantissa, exponent };
  const magnitude = divideToEven(mantissa < 0n ? -mantissa : mantissa, 1n << BigInt(excess));
  return { mantissa: mantissa < 0n ? -magnitude : magnitude, exponent: exponent + excess };
}

function inRange(value: LongDouble): LongDouble | undefined {
  if (value.mantissa === 0n) return value;
  const top = bitLength(value.mantissa) + value.exponent;
  return top > MAX_EXPONENT || top < MIN_EXPONENT ? undefined : value;
}

function divideToEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const twice = (value % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}
