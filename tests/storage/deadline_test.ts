import assert from "node:assert/strict";
import fakeTimers from "@sinonjs/fake-timers";
import { Deadline, DeadlinePassed } from "../../src/storage/deadline.ts";

Deno.test("a deadline ends what takes too long, and each answer renews it three times at most", async () => {
  const clock = fakeTimers.install({ toFake: ["setInterval", "clearInterval", "performance"] });
  try {
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
  } finally {
    clock.uninstall();
  }
});

Deno.test("a caller's signal ends it at once, before or meanwhile", async () => {
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
