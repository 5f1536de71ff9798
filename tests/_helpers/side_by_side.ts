/** Registers a case, as `Deno.test` registers a test. An ignored one is named and does not run. */
export type Register = (
  name: string,
  run: () => void | Promise<void>,
  options?: { readonly ignore: boolean },
) => void;

/**
 * Registers one test, and returns what adds cases to it: they run side by side, some at a time, each
 * as a step of its own. It is for cases that share nothing and mostly wait: one after the other they
 * would leave the processor idle.
 */
export function sideBySide(name: string, register: Test = Deno.test, atOnce = 4): Register {
  const cases: Parameters<Register>[] = [];
  register(name, async (t) => {
    const waiting = cases.values();
    const runSome = async () => {
      for (const [name, fn, options] of waiting) {
        await t.step({ name, fn, sanitizeExit: false, ...options });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, runSome));
  });
  return (...added) => void cases.push(added);
}

type Test = (name: string, fn: (t: Deno.TestContext) => Promise<void>) => void;
