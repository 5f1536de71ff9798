import assert from "node:assert/strict";
import { once } from "../../src/async/mod.ts";

Deno.test("once: a value is made when it is first asked for, and never again", () => {
  let made = 0;
  const nothing = once(() => {
    made++;
    return undefined;
  });
  assert.equal(made, 0);
  assert.deepEqual([nothing(), nothing()], [undefined, undefined]);
  assert.equal(made, 1);
});

Deno.test("once: after a failure it is tried again", () => {
  let tries = 0;
  const second = once(() => {
    if (++tries === 1) throw new Error("not yet");
    return "made";
  });
  assert.throws(second, /not yet/);
  assert.deepEqual([second(), second(), tries], ["made", "made", 2]);
});
