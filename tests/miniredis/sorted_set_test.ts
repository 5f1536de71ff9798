import assert from "node:assert/strict";
import { precedes, type Scored, SortedSet } from "../../src/miniredis/sorted_set.ts";
import { Draw, seededRandom } from "./_random_commands.ts";
import { isLong } from "../_helpers/long_test.ts";

const members = isLong ? 100_000 : 20_000;

/** Compares a set with a sorted array. */
function check(set: SortedSet, model: ReadonlyMap<string, number>): void {
  const items = [...model].map(([member, score]): Scored => ({ member, score }));
  items.sort((a, b) => precedes(a, b) ? -1 : 1);
  assert.deepEqual([...set], items);
  assert.equal(set.size, items.length);
  for (let rank = 0; rank < items.length; rank += 97) {
    const item = items[rank] as Scored;
    assert.deepEqual(set.slice(rank, rank + 700), items.slice(rank, rank + 700));
    const below = items.filter((other) => other.score < item.score).length;
    assert.equal(set.countBefore((other) => other.score < item.score), below);
    assert.equal(set.countBefore((other) => precedes(other, item)), rank);
  }
}

Deno.test("a sorted set of thousands is a sorted array, whatever was done to it", () => {
  const seed = Number(Deno.env.get("SEED") ?? 1);
  const d = new Draw(seededRandom(seed));
  const set = new SortedSet();
  const model = new Map<string, number>();
  for (
    const [rounds, deletions] of [[4000, 0.1], [4000, 0.7], [4000, 0.3], [8000, 0.95]] as const
  ) {
    for (let i = 0; i < rounds; i++) {
      const member = `m${d.below(5000)}`;
      if (d.chance(deletions)) {
        assert.equal(set.delete(member), model.delete(member), `seed ${seed}`);
      } else {
        const score = d.below(1000) / 4;
        set.set(member, score);
        model.set(member, score);
      }
    }
    check(set, model);
  }
});

Deno.test(`${members} members come and go in good time`, () => {
  const set = new SortedSet();
  const started = performance.now();
  for (let i = 0; i < members; i++) set.set(`member ${i}`, (i * 7919) % 100_003);
  while (set.size > 0) set.delete(set.slice(0, 1)[0]?.member ?? "");
  assert.ok(performance.now() - started < members / 20);
});
