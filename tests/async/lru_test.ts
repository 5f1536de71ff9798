import assert from "node:assert/strict";
import { Lru } from "../../src/async/mod.ts";

Deno.test("the entry used least lately makes room", () => {
  const lru = new Lru<string, number>(2);
  lru.set("a", 1);
  lru.set("b", 2);
  assert.equal(lru.get("a"), 1);
  assert.equal(lru.peek("b"), 2, "a peek is no use");
  lru.set("c", 3);
  assert.deepEqual(["a", "b", "c"].map((key) => lru.peek(key)), [1, undefined, 3]);
  assert.equal(lru.size, 2);
});

Deno.test("a changed entry counts as used, a deleted one is gone", () => {
  const lru = new Lru<string, number>(2);
  lru.set("a", 1);
  lru.set("b", 2);
  lru.set("a", 4);
  lru.set("c", 3);
  lru.delete("c");
  assert.deepEqual(["a", "b", "c"].map((key) => lru.peek(key)), [4, undefined, undefined]);
});

Deno.test("a size of 0 keeps nothing", () => {
  const lru = new Lru<string, number>(0);
  lru.set("a", 1);
  assert.equal(lru.size, 0);
});
