import assert from "node:assert/strict";
import fc from "fast-check";
import { divide, portionOf } from "../../../src/discord/shards/mod.ts";

/** A table by the owners' names, one letter each; `-` is nobody. This process is `a`. */
function divided(owners: string, others: string, held: readonly number[], mayTake = true) {
  const table = {
    others: [...others],
    owners: [...owners].map((owner) => owner === "-" ? null : owner),
  };
  return divide(table, "a", new Set(held), mayTake);
}

Deno.test("who is alone takes all shards, who is not its share of what is nobody's", () => {
  assert.deepEqual(divided("----", "", []), { run: [0, 1, 2, 3], surplus: [], lost: [] });
  assert.deepEqual(divided("----", "b", []).run, [0, 1]);
  assert.deepEqual(divided("b--c", "bc", []).run, [1, 2]);
  assert.deepEqual(divided("bbbb", "b", []), { run: [], surplus: [], lost: [] });
});

Deno.test("what is above the share is handed over, and another's is left", () => {
  assert.deepEqual(divided("aaaa", "b", [0, 1, 2, 3]).surplus, [2, 3]);
  assert.deepEqual(divided("abab", "b", [0, 1, 2, 3]), { run: [0, 2], surplus: [], lost: [1, 3] });
});

Deno.test("a lease of its own that ran out is its own again, even where it may take nothing", () => {
  assert.deepEqual(divided("--", "", [1], false), { run: [1], surplus: [], lost: [] });
  assert.deepEqual(divided("--", "", [1], true).run, [1, 0]);
});

Deno.test("processes that look one after the other settle: every shard has one, none more than its share", () => {
  const looks = fc.array(fc.nat(4), { maxLength: 30 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), looks, (shards, order) => {
    const names = ["a", "b", "c", "d", "e"];
    const owners: (string | null)[] = Array.from({ length: shards }, () => null);
    const look = (name: string) => {
      const others = names.filter((other) => other !== name);
      const held = new Set(owners.flatMap((owner, shard) => owner === name ? [shard] : []));
      const { run, surplus, lost } = divide({ others, owners }, name, held, true);
      assert.deepEqual(lost, []);
      for (const shard of run) owners[shard] = name;
      for (const shard of surplus) owners[shard] = null;
    };
    for (const index of order) look(names[index] ?? "a");
    for (const name of [...names, ...names]) look(name);
    assert.ok(!owners.includes(null));
    const most = Math.ceil(shards / names.length);
    for (const name of names) assert.ok(owners.filter((owner) => owner === name).length <= most);
  }));
});

Deno.test("a process has the part of Discord's limits that it has of the shards", () => {
  const portion = (held: readonly number[], total: number | null, processes: number) =>
    portionOf({ held, total, processes });
  assert.equal(portion([0, 1, 2, 3], 4, 1), 1);
  assert.equal(portion([0], 4, 2), 0.25);
  assert.equal(portion([], 4, 5), 0.125, "one that waits may register commands");
  assert.equal(portion([], 4, 1), 1, "alone, and on its way");
  assert.equal(portion([], null, 2), 1, "nothing is known yet");
});
