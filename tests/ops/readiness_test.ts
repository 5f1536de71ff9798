import assert from "node:assert/strict";
import { connectionStates } from "../../src/discord/mod.ts";
import { Readiness } from "../../src/ops/mod.ts";

const up = () => Promise.resolve(null);

Deno.test("ready is a live gateway and a store that takes writes", async () => {
  const readiness = new Readiness();
  readiness.watch({ gateway: () => "ready", store: up });
  assert.deepEqual(await readiness.report(), {
    ready: true,
    checks: [
      { name: "gateway", ok: true, reason: "connected to Discord" },
      { name: "store", ok: true, reason: "answers and takes writes" },
    ],
  });
});

Deno.test("of several processes each says what it runs, and one that waits is ready too", async () => {
  const readiness = new Readiness();
  let held = [0, 1];
  const shards = () => ({ held, total: 4, processes: 2 });
  readiness.watch({ gateway: () => "ready", shards, store: up });
  const reason = async () => (await readiness.report()).checks[0]?.reason;
  assert.equal(
    await reason(),
    "connected to Discord, runs shard 0, 1 of 4, which 2 processes share",
  );
  held = [];
  assert.equal(await reason(), "connected to Discord, runs no shard of 4, which 2 processes share");
  assert.equal((await readiness.report()).ready, true);
  held = [0, 1, 2, 3];
  assert.equal(await reason(), "connected to Discord");
});

Deno.test("before there is anything to look at, nothing is ready", async () => {
  const { ready, checks } = await new Readiness().report();
  assert.equal(ready, false);
  assert.deepEqual(checks.map(({ reason }) => reason), [
    "not connected to Discord yet",
    "not opened yet",
  ]);
});

Deno.test("every other state of the gateway is not ready, and says why", async () => {
  const states = connectionStates.filter((state) => state !== "ready");
  const reasons = new Set<string>();
  for (const state of states) {
    const readiness = new Readiness();
    readiness.watch({ gateway: () => state, store: up });
    const { ready, checks: [gateway] } = await readiness.report();
    assert.deepEqual([ready, gateway?.ok], [false, false]);
    reasons.add(gateway?.reason ?? "");
  }
  assert.equal(reasons.size, states.length);
});

Deno.test("what keeps the bot from Discord is the reason, also while the gateway is live", async () => {
  const readiness = new Readiness();
  let trouble: string | null = "Discord's API cannot be reached: status 403";
  readiness.watch({ gateway: () => "ready", discordTrouble: () => trouble, store: up });
  const { ready, checks: [gateway] } = await readiness.report();
  assert.deepEqual([ready, gateway?.ok], [false, false]);
  assert.equal(gateway?.reason, `connected to Discord: ${trouble}`);
  trouble = null;
  assert.equal((await readiness.report()).ready, true);
});

Deno.test("a store that says no, or fails to say anything, is not ready", async () => {
  const away = { message: "away", isPartial: false };
  for (const store of [() => Promise.resolve(away), () => Promise.reject(new Error("away"))]) {
    const readiness = new Readiness();
    readiness.watch({ gateway: () => "ready", store });
    const { ready, checks } = await readiness.report();
    assert.equal(ready, false);
    assert.deepEqual(checks.at(1), {
      name: "store",
      ok: false,
      reason: "does not answer, or takes no writes: away",
    });
  }
});

Deno.test("a part of a cluster that is away is named, and the bot is ready for the others", async () => {
  const readiness = new Readiness();
  const store = () => Promise.resolve({ message: "one: away", isPartial: true });
  readiness.watch({ gateway: () => "ready", store });
  const { ready, checks } = await readiness.report();
  assert.equal(ready, true);
  assert.equal(checks.at(1)?.reason, "part of it does not answer, or takes no writes: one: away");
});

Deno.test("however many ask, the store is asked once a second", async () => {
  let now = 0;
  let asked = 0;
  const readiness = new Readiness(() => now);
  const store = () => {
    asked++;
    return up();
  };
  readiness.watch({ gateway: () => "ready", store });
  await Promise.all([readiness.report(), readiness.report(), readiness.report()]);
  now = 999;
  await readiness.report();
  assert.equal(asked, 1);
  now = 1_000;
  await readiness.report();
  assert.equal(asked, 2);
});
