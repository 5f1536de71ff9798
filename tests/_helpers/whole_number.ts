/** Reads an option of a task. @throws {RangeError} if it is no whole number of at most nine digits. */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`Cannot read "${text}": a whole number is expected`);
}
