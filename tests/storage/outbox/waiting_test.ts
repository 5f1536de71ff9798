import assert from "node:assert/strict";
import { WaitingGuilds } from "../../../src/storage/outbox/waiting.ts";

Deno.test("a guild waits from its first commit until all of them are applied", () => {
  let now = 1_000;
  const waiting = new WaitingGuilds(() => now);
  assert.deepEqual([waiting.ids, waiting.oldestMs], [[], 0]);
  waiting.add("a");
  now += 5;
  waiting.add("b");
  waiting.add("a");
  now += 5;
  assert.deepEqual([waiting.ids, waiting.oldestMs], [["a", "b"], 10]);
  waiting.applied("a", false);
  assert.deepEqual([waiting.ids, waiting.oldestMs], [["b"], 5]);
  waiting.applied("b", true);
  now += 3;
  assert.deepEqual([waiting.ids, waiting.oldestMs], [["b"], 3]);
});
