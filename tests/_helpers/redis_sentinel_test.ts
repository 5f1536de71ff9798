import assert from "node:assert/strict";
import { redisTest } from "./redis_server.ts";
import { SentinelSet } from "./redis_sentinel.ts";

redisTest("Sentinels put a replica in the place of a master that is frozen", async () => {
  await using set = await SentinelSet.start();
  const master = await set.master();
  assert.equal(master, set.servers[0]);
  set.freeze(master);
  const next = await set.failedOver(master);
  assert.ok(set.servers.includes(next));
  set.thaw(master);
  await set.settled();
  assert.match(String(await set.ask(master, "ROLE")), /^slave/);
});
