import assert from "node:assert/strict";
import { Lru } from "../../src/async/mod.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";

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

Deno.test("in any order of uses the same are left as in a list sorted by use", () => {
  const seed = Math.trunc(Math.random() * 1e9);
  const random = seededRandom(seed);
  const [size, keys] = [20, 60];
  const lru = new Lru<number, number>(size);
  let list: [number, number][] = [];
  for (let step = 0; step < 5_000; step++) {
    const key = Math.floor(random() * keys);
    const kind = random();
    const found = list.find(([other]) => other === key);
    if (kind < 0.7 || kind < 0.8 && found) list = list.filter((entry) => entry[0] !== key);
    if (kind < 0.7) {
      lru.set(key, step);
      list = [...list, [key, step] as [number, number]].slice(-size);
    } else if (kind < 0.8) {
      assert.equal(lru.get(key), found?.[1], `seed ${seed}, step ${step}`);
      if (found) list.push(found);
    } else if (kind < 0.9) {
      lru.delete(key);
      list = list.filter((entry) => entry[0] !== key);
    }
    const left = Array.from({ length: keys }, (_, other) => lru.peek(other));
    const expected = Array.from(left, (_, other) => list.find(([key]) => key === other)?.[1]);
    assert.deepEqual(left, expected, `seed ${seed}, step ${step}`);
  }
});
