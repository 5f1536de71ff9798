import assert from "node:assert/strict";
import { leastRights, openStore } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { connectBare } from "../_engine.ts";
import { ann, ben, session, shardSession, StorePlay } from "../_store_play.ts";

redisTest("a user with the least rights can do everything that the store does", async () => {
  await using server = await startRedisServer();
  await using bare = await connectBare(server.socketPath);
  await bare("ACL", "SETUSER", "ronnied", "on", ">s3cret", ...leastRights());
  const address = { path: server.socketPath, username: "ronnied", password: "s3cret" };
  await using store = await openStore({ ...address, cache: true });
  assert.equal(await store.ready(), true);
  const play = new StorePlay(store);
  const id = await play.playGame();
  await play.saveBoard((await store.games.find(id))!.game, "1");
  await play.saveBoard((await store.games.find(id))!.game, "2");
  await play.pay(ben, [session]);
  await play.start(ann, id);
  await store.ledger.drinks(id, { from: 0, to: 1 });
  await store.ledger.debts([session], ben.id);
  await store.players.gameIds(ann.id);
  await store.gatewaySessions.save("9", []);
  await store.gatewaySessions.clear("9");
  await store.registeredGuilds.add("9", "1");
  assert.deepEqual(await store.registeredGuilds.list("9"), ["1"]);
  await store.registeredGuilds.remove("9", "1");
  const leases = store.leaseShards("9", "process-1", () => {});
  assert.deepEqual(await leases.look(), { others: [], shards: null, gone: [] });
  await leases.update(
    1,
    [shardSession(0, 1)],
    ["process-0"],
    () => ({ holds: [0], isMember: true }),
  );
  await leases.takeIdentifyTurn(0);
  await leases.announce();
  await leases.handOver([0], [shardSession(0, 1)], true);
  await store.players.forget(ben.id, "gone-1");
  await play.newSession();
  await store.settled();
  await bare("DEL", `game:{${id}}`);
  await store.janitor.sweep();
  assert.equal((await store.games.active()).length, 1);
  assert.equal(await store.games.countActive(), 1);
  assert.ok(store.cacheStats && store.cacheStats.misses > 0);
});

redisTest("that user reaches nothing that is not the store's", async () => {
  await using server = await startRedisServer();
  await using bare = await connectBare(server.socketPath);
  await bare("ACL", "SETUSER", "ronnied", "on", "nopass", ...leastRights());
  await bare("AUTH", "ronnied", "x");
  await bare("SET", "foreign", "1").then(
    () => assert.fail(),
    (error) => assert.match(String(error), /NOPERM/),
  );
  await assert.rejects(bare("PUBLISH", "foreign", "1"), /NOPERM/);
  for (const command of [["FLUSHALL"], ["CONFIG", "GET", "*"], ["KEYS", "*"]]) {
    await assert.rejects(bare(...command), /NOPERM/);
  }
});
