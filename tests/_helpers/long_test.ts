/** Whether tests run at full length, as `deno task test:long` does. */
export const isLong = Deno.env.get("LONG") === "1";

/** Registers a test that takes long or measures; it is skipped by name unless LONG=1 is set. */
export function longTest(name: string, fn: () => Promise<void>): void {
  if (isLong) Deno.test(name, fn);
  else Deno.test({ name: `${name} (skipped: LONG=1 is not set)`, ignore: true, fn });
}
