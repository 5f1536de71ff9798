import assert from "node:assert/strict";
import { RequestQueue } from "../../../src/discord/connection/request_queue.ts";

const never = new AbortController().signal;

Deno.test("a line is left in the order in which it was entered, and lines are apart", async () => {
  const lines = new RequestQueue();
  const order: string[] = [];
  const go = async (line: string, who: string) => {
    using turn = await lines.enter(line, 60_000, never);
    assert(turn);
    order.push(`${who} comes`);
    await Promise.resolve();
    order.push(`${who} goes`);
  };
  await Promise.all([go("bar", "Ann"), go("bar", "Ben"), go("bar", "Cat")]);
  assert.deepEqual(order, [
    "Ann comes",
    "Ann goes",
    "Ben comes",
    "Ben goes",
    "Cat comes",
    "Cat goes",
  ]);
  using bar = await lines.enter("bar", 60_000, never);
  using door = await lines.enter("door", 0, never);
  assert(bar && door, "nobody stands in the other line");
});

Deno.test("who gives up loses nobody else's place", async () => {
  const lines = new RequestQueue();
  const first = await lines.enter("bar", 60_000, never);
  const gone = new AbortController();
  const second = lines.enter("bar", 60_000, gone.signal);
  const third = lines.enter("bar", 60_000, never);
  assert.equal(await lines.enter("bar", 1, never), undefined, "too long a wait");
  gone.abort();
  assert.equal(await second, undefined);
  let isThirdIn = false;
  void third.then(() => isThirdIn = true);
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(isThirdIn, false, "the first is still there");
  first?.[Symbol.dispose]();
  (await third)?.[Symbol.dispose]();
  (await lines.enter("bar", 0, never))?.[Symbol.dispose]();
});
