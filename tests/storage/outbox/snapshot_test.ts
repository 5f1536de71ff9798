import assert from "node:assert/strict";
import { keys, StoreInspection } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { connectBare } from "../_engine.ts";

redisTest("an outbox is in a snapshot, and keeps the ids of its entries elsewhere", async () => {
  await using server = await startRedisServer();
  await using other = await startRedisServer();
  await using bare = await connectBare(server.socketPath);
  await using copy = await connectBare(other.socketPath);
  const [key, emptied] = [keys.outbox("u1"), keys.outbox("u2")];
  const ids = [];
  for (const text of ["{}", "ä\n"]) ids.push(await bare("XADD", key, "*", "m", text));
  await bare("XADD", emptied, "5-5", "m", "{}");
  await bare("XDEL", emptied, "5-5");
  await using from = await StoreInspection.open({ path: server.socketPath });
  await using to = await StoreInspection.open({ path: other.socketPath });
  const { entries, strange } = await from.snapshot();
  assert.deepEqual([[...entries.keys()], strange.size], [[key], 0]);
  await to.replace([], entries.values());
  assert.deepEqual((await to.snapshot()).entries, entries);
  const expected = [[ids[0], ["m", "{}"]], [ids[1], ["m", "ä\n"]]];
  assert.deepEqual(await copy("XRANGE", key, "-", "+"), expected);
});
