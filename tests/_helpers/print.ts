/** Prints a line, for programs and for tests whose figures are worth reading. */
export function print(line: string): void {
  const bytes = new TextEncoder().encode(`${line}\n`);
  for (let done = 0; done < bytes.length;) done += Deno.stdout.writeSync(bytes.subarray(done));
}
