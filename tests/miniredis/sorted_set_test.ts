import assert from "node:assert/strict";
import { precedes, type Scored, SortedSet } from "../../src/miniredis/sorted_set.ts";
import { Draw, seededRandom } from "./random_commands.ts";

/** Compares all that a set can tell with a sorted array. */
function check(set: SortedSet, model: ReadonlyMap<string, number>): void {
  const items = [...model].map(([member, score]): Scored => ({ member, score }));
  items.sort((a, b) => precedes(a, b) ? -1 : 1);
  assert.deepEqual([...set], items);
  assert.equal(set.size, items.length);
  for (let rank = 0; rank < items.length; rank += 97) {
    const item = items[rank] as Scored;
    assert.equal(set.rank(item.member), rank);
    assert.deepEqual(set.slice(rank, rank + 700), items.slice(rank, rank + 700));
    const below = items.filter((other) => other.score < item.score).length;
    assert.equal(set.countBefore((other) => other.score < item.score), below);
  }
}

Deno.test("a sorted set of thousands is a sorted array, whatever was done to it", () => {
  const seed = Number(Deno.env.get("SEED") ?? 1);
  const d = new Draw(seededRandom(seed));
  const set = new SortedSet();
  const model = new Map<string, number>();
  for (
    const [rounds, deletions] of [[6000, 0.1], [6000, 0.7], [6000, 0.3], [12_000, 0.95]] as const
  ) {
    for (let i = 0; i < rounds; i++) {
      const member = `m${d.below(8000)}`;
      if (d.chance(deletions)) {
        assert.equal(set.delete(member), model.delete(member), `seed ${seed}`);
      } else {
        const score = d.below(1000) / 4;
        set.set(member, score);
        model.set(member, score);
      }
    }
    check(set, model);
    check(set.clone(), model);
  }
});

Deno.test("100,000 members are added, ranked and popped in good time", () => {
  const set = new SortedSet();
  const started = performance.now();
  for (let i = 0; i < 100_000; i++) set.set(`member ${i}`, (i * 7919) % 100_003);
  for (let i = 0; i < 10_000; i++) assert.ok(set.rank(`member ${i}`) !== undefined);
  while (set.size > 0) set.delete(set.slice(0, 1)[0]?.member ?? "");
  assert.ok(performance.now() - started < 5000);
});
