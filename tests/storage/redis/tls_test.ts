import assert from "node:assert/strict";
import { openStore } from "../../../src/storage/mod.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { EventLog } from "../_engine.ts";
import { StorePlay } from "../_store_play.ts";
import { startTlsRedis } from "./_tls_redis.ts";

redisTest("a store behind TLS is believed by its certificate only", async () => {
  await using redis = await startTlsRedis({ password: "s" });
  const address = { host: "localhost", port: redis.tlsPort, tls: true, password: "s" };
  await using store = await openStore({ ...address, ca: redis.ca, cache: true });
  await new StorePlay(store).start();
  assert.equal((await store.games.active()).length, 1);
  const log = new EventLog();
  await using doubting = await openStore({ ...address, events: log.listener });
  await log.began;
  assert.equal(await doubting.ready(), false);
});
