import assert from "node:assert/strict";
import { KeyedQueue } from "../../src/async/mod.ts";

const patient = new AbortController().signal;

Deno.test("tasks of one key run one at a time, in the order they came", async () => {
  const queue = new KeyedQueue();
  const seen: string[] = [];
  const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const runs = gates.map((gate, index) =>
    queue.run("game", patient, async () => {
      seen.push(`begin ${index}`);
      await gate.promise;
      seen.push(`end ${index}`);
      return index;
    })
  );
  for (const gate of gates.toReversed()) gate.resolve();
  assert.deepEqual(await Promise.all(runs), [0, 1, 2]);
  assert.deepEqual(seen, ["begin 0", "end 0", "begin 1", "end 1", "begin 2", "end 2"]);
});

Deno.test("tasks of different keys do not wait for each other", async () => {
  const queue = new KeyedQueue();
  const gate = Promise.withResolvers<void>();
  const slow = queue.run("slow", patient, () => gate.promise);
  assert.equal(await queue.run("quick", patient, () => Promise.resolve(1)), 1);
  gate.resolve();
  await slow;
});

Deno.test("a task that fails fails alone", async () => {
  const queue = new KeyedQueue();
  const failed = queue.run("game", patient, () => Promise.reject(new TypeError("bug")));
  const next = queue.run("game", patient, () => Promise.resolve("fine"));
  await assert.rejects(failed, TypeError);
  assert.equal(await next, "fine");
});

Deno.test("who gives up before their turn never starts, and those behind keep their order", async () => {
  const queue = new KeyedQueue();
  const gate = Promise.withResolvers<void>();
  const seen: string[] = [];
  const first = queue.run("game", patient, async () => {
    await gate.promise;
    seen.push("first");
  });
  const patience = new AbortController();
  const given = queue.run("game", patience.signal, () => {
    seen.push("never");
    return Promise.resolve();
  });
  const last = queue.run("game", patient, () => {
    seen.push("last");
    return Promise.resolve();
  });
  patience.abort();
  await assert.rejects(given, /before its turn/);
  assert.deepEqual(seen, [], "the one behind still waits for the first");
  gate.resolve();
  await Promise.all([first, last]);
  assert.deepEqual(seen, ["first", "last"]);
});

Deno.test("a signal that is aborted already starts nothing", async () => {
  const queue = new KeyedQueue();
  const task = () => Promise.reject(new Error("must not run"));
  await assert.rejects(queue.run("game", AbortSignal.abort(), task), /before its turn/);
});

Deno.test("a queue with nothing to do remembers nothing", async () => {
  const queue = new KeyedQueue();
  const patience = new AbortController();
  const runs = ["a", "b", "a", "b"].map((key) =>
    queue.run(key, patience.signal, () => Promise.resolve())
  );
  assert.equal(queue.size, 2);
  await Promise.all(runs);
  assert.equal(queue.size, 0);
});

Deno.test("turns come in the order of asking, and keys are apart", async () => {
  const queue = new KeyedQueue();
  const order: string[] = [];
  const go = async (key: string, who: string) => {
    using turn = await queue.enter(key, patient, 60_000);
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
  using bar = await queue.enter("bar", patient, 60_000);
  using door = await queue.enter("door", patient, 0);
  assert(bar && door, "the other queue is empty");
});

Deno.test("giving up loses no other place", async () => {
  const queue = new KeyedQueue();
  const first = await queue.enter("bar", patient, 60_000);
  const gone = new AbortController();
  const second = queue.enter("bar", gone.signal, 60_000);
  const third = queue.enter("bar", patient, 60_000);
  assert.equal(await queue.enter("bar", patient, 1), undefined, "too long a wait");
  gone.abort();
  assert.equal(await second, undefined);
  let isThirdIn = false;
  void third.then(() => isThirdIn = true);
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(isThirdIn, false, "the first is still there");
  first?.[Symbol.dispose]();
  (await third)?.[Symbol.dispose]();
  (await queue.enter("bar", patient, 0))?.[Symbol.dispose]();
});
