/** Prints a line for people. */
export type Print = (line: string) => void;

/** The reader of standard output has closed it. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Prints a text on standard output. @throws {OutputClosed} if its reader has closed it. */
export function print(text: string): void {
  try {
    write(Deno.stdout, text);
  } catch (error) {
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
    throw new OutputClosed("Standard output is closed", { cause: error });
  }
}

/** Prints a line. @throws {OutputClosed} */
export function printLine(text: string): void {
  print(`${text}\n`);
}

/** Writes a whole text, however many writes it takes. */
export function write(to: { writeSync(bytes: Uint8Array): number }, text: string): void {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) bytes = bytes.subarray(to.writeSync(bytes));
}
