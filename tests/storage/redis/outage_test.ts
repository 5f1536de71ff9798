import assert from "node:assert/strict";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { reconnectMs } from "../../../src/storage/redis/connection.ts";
import { OutageWatch } from "../../../src/storage/redis/outage.ts";
import { silentEvents } from "../../../src/storage/redis/events.ts";

/** A watch on a store that fails its first probes, and what it reports. */
function watchFailing(failures: number) {
  const reported: string[] = [];
  const ended = Promise.withResolvers<void>();
  let probes = 0;
  const probe = () => {
    probes += 1;
    if (probes <= failures) return Promise.reject(new StoreUnavailable(`probe ${probes}`));
    if (failures === 0) ended.resolve();
    return Promise.resolve();
  };
  const events = {
    ...silentEvents,
    outageBegan: (error: StoreUnavailable) => void reported.push(error.message),
    outageEnded: (ms: number) => {
      reported.push(ms >= 0 ? "ended" : "odd");
      ended.resolve();
    },
  };
  return { reported, probed: ended.promise, watch: new OutageWatch(probe, events, () => 0) };
}

Deno.test("a single failure is no outage", async () => {
  const { reported, probed, watch } = watchFailing(0);
  watch.suspect();
  await probed;
  await watch.close();
  assert.deepEqual(reported, []);
});

Deno.test("an outage is reported once when it begins and once when it ends", async () => {
  const { reported, probed, watch } = watchFailing(3);
  for (let failure = 0; failure < 10; failure++) watch.suspect();
  await probed;
  await watch.close();
  assert.deepEqual(reported, ["probe 1", "ended"]);
  assert.equal(watch.down, false);
});

Deno.test("an outage that becomes one of all, or of other servers, is said", async () => {
  const reported: string[] = [];
  const ended = Promise.withResolvers<void>();
  const failures = ["some", "some", "all", "all", "some", "others"].map((what) =>
    new StoreUnavailable(what, { isPartial: what !== "all", servers: what === "all" ? [] : [what] })
  );
  const probe = () => {
    const failure = failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve();
  };
  const events = {
    ...silentEvents,
    outageBegan: ({ message }: StoreUnavailable) => void reported.push(`began: ${message}`),
    outageChanged: ({ message }: StoreUnavailable) => void reported.push(`changed: ${message}`),
    outageEnded: () => ended.resolve(),
  };
  const watch = new OutageWatch(probe, events, () => 0);
  watch.suspect();
  await ended.promise;
  await watch.close();
  assert.deepEqual(reported, [
    "began: some",
    "changed: all",
    "changed: some",
    "changed: others",
  ]);
});

Deno.test("a closed watch probes no more", async () => {
  const { reported, watch } = watchFailing(Infinity);
  watch.suspect();
  await watch.close();
  watch.suspect();
  assert.deepEqual(reported, []);
});

Deno.test("pauses before connecting again double, have jitter and an end", () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 100, 1e6].map((attempt) => reconnectMs(attempt, () => 1));
  assert.deepEqual(longest, [50, 100, 200, 400, 800, 1000, 1000, 1000, 1000]);
  assert.equal(reconnectMs(3, () => 0), 100);
});
