import assert from "node:assert/strict";
import { Deadline, DeadlinePassed, Pulse } from "../../../src/storage/redis/deadline.ts";
import { fakeClock } from "../../_helpers/fake_clock.ts";

Deno.test("a deadline ends what takes too long, and each answer renews it three times at most", async () => {
  using clock = fakeClock();
  using deadline = new Deadline(1000);
  const ended = assert.rejects(deadline.limit(new Promise(() => {})), DeadlinePassed);
  for (const _answer of [1, 2, 3]) {
    await clock.tickAsync(900);
    assert.equal(deadline.passed, false);
    deadline.renew();
  }
  await clock.tickAsync(299);
  assert.equal(deadline.passed, false);
  await clock.tickAsync(2);
  assert.equal(deadline.passed, true);
  await ended;
  assert.throws(() => deadline.check(), DeadlinePassed);
});

Deno.test("time in line does not count as long as others are answered", async () => {
  using clock = fakeClock();
  const pulse = new Pulse();
  using deadline = new Deadline(1000, undefined, pulse);
  deadline.standInLine();
  for (let answer = 0; answer < 10; answer++) {
    await clock.tickAsync(900);
    pulse.beat();
  }
  deadline.takeTurn();
  await clock.tickAsync(900);
  assert.equal(deadline.passed, false);
  await clock.tickAsync(200);
  assert.equal(deadline.passed, true);
});

Deno.test("in line for a store that does not answer, the deadline stays", async () => {
  using clock = fakeClock();
  const pulse = new Pulse();
  using waiting = new Deadline(1000, undefined, pulse);
  using served = new Deadline(1000, undefined, pulse);
  waiting.standInLine();
  served.standInLine();
  await clock.tickAsync(500);
  pulse.beat();
  await clock.tickAsync(400);
  // The store answered until 500 ms ago: so much of the wait does not count.
  served.takeTurn();
  await clock.tickAsync(550);
  assert.deepEqual([waiting.passed, served.passed], [false, false]);
  await clock.tickAsync(100);
  assert.deepEqual([waiting.passed, served.passed], [true, true]);
});

Deno.test("a caller's signal ends it, before or meanwhile", async () => {
  const caller = new AbortController();
  using deadline = new Deadline(60_000, caller.signal);
  const sleeping = assert.rejects(deadline.sleep(60_000), DeadlinePassed);
  caller.abort();
  await sleeping;
  deadline.renew();
  assert.equal(deadline.passed, true);
  using late = new Deadline(60_000, caller.signal);
  assert.equal(late.passed, true);
});

Deno.test("what is done in time is answered, and leaves nothing running", async () => {
  using deadline = new Deadline(60_000);
  assert.equal(await deadline.limit(Promise.resolve("done")), "done");
  await assert.rejects(deadline.limit(Promise.reject(new RangeError("own"))), RangeError);
  await deadline.sleep(0);
});

Deno.test("time in which this process stands still does not count", async () => {
  using clock = fakeClock();
  using deadline = new Deadline(1000);
  await clock.tickAsync(500);
  clock.jump(60_000);
  assert.equal(deadline.passed, false);
  await clock.tickAsync(450);
  assert.equal(deadline.passed, false);
  await clock.tickAsync(100);
  assert.equal(deadline.passed, true);
});

Deno.test("an answer that came while this process stood still is read", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  const asking = await Deno.connect({ hostname: "127.0.0.1", port });
  using answering = await listener.accept();
  using deadline = new Deadline(200);
  const answer = deadline.limit(asking.read(new Uint8Array(8)));
  await answering.write(new Uint8Array(3));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
  assert.equal(await answer, 3);
  assert.equal(deadline.passed, false);
  asking.close();
  listener.close();
});
