/** Whether tests run at full length, as `deno task test:long` does. */
export const isLong = Deno.env.get("LONG") === "1";

/** A test that still waits after this long is ended, in milliseconds: it would wait for ever. */
export const endlessMs = isLong ? 900_000 : 180_000;

/** Registers a test that takes long or measures; it is skipped by name unless LONG=1 is set. */
export function longTest(
  name: string,
  fn: (t: Deno.TestContext) => Promise<void> | void,
  register: (name: string, fn: (t: Deno.TestContext) => Promise<void> | void) => void = Deno.test,
): void {
  if (isLong) register(name, fn);
  else Deno.test({ name: unlessLong(name), ignore: true, fn });
}

/** The name of a test that is skipped because it takes long. */
export function unlessLong(name: string): string {
  return `${name} (skipped: LONG=1 is not set)`;
}

/**
 * How long something may take for which a time is promised, in milliseconds. The long run, where one
 * test has the machine, holds the promise; where many share it, ten times as long is enough.
 */
export function limitMs(promisedMs: number): number {
  return isLong ? promisedMs : 10 * promisedMs;
}
