import assert from "node:assert/strict";
import { StoreUnavailable } from "../../src/service/mod.ts";
import { KeyedQueue } from "../../src/service/keyed_queue.ts";

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
  await assert.rejects(given, StoreUnavailable);
  assert.deepEqual(seen, [], "the one behind still waits for the first");
  gate.resolve();
  await Promise.all([first, last]);
  assert.deepEqual(seen, ["first", "last"]);
});

Deno.test("a signal that is aborted already starts nothing", async () => {
  const queue = new KeyedQueue();
  const task = () => Promise.reject(new Error("must not run"));
  await assert.rejects(queue.run("game", AbortSignal.abort(), task), StoreUnavailable);
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
