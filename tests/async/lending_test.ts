import assert from "node:assert/strict";
import { Lending } from "../../src/async/mod.ts";

Deno.test("a thing is lent to one task at a time, to the one that has waited longest, also after a failure", async () => {
  const lending = new Lending<string>();
  const order: string[] = [];
  const first = lending.lend((thing) => {
    order.push(`first ${thing}`);
    return Promise.reject(new Error("broken"));
  });
  const second = lending.lend((thing) => {
    order.push(`second ${thing}`);
    return Promise.resolve(2);
  });
  assert.deepEqual(order, []);
  lending.add("glass");
  await assert.rejects(first, /broken/);
  assert.equal(await second, 2);
  assert.deepEqual(order, ["first glass", "second glass"]);
});
