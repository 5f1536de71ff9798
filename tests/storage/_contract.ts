import { keysContract } from "./_contract_keys.ts";
import type { Engine, Suite } from "./_engine.ts";

/** Everything a store promises, whatever it runs on. */
export function storeContract(
  name: string,
  register: (name: string, fn: () => Promise<void>) => void,
  start: () => Promise<Engine>,
): void {
  const suite: Suite = { start, test: (what, fn) => register(`${name}: ${what}`, fn) };
  keysContract(suite);
}
