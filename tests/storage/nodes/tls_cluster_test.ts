import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { ClusterInspection, openStore } from "../../../src/storage/mod.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { ben, StorePlay } from "../_store_play.ts";
import { makeCertificate } from "../redis/_tls_redis.ts";
import { placeOf } from "./_nodes.ts";

longTest("a cluster behind TLS: games, a failover, views from replicas, and a backup", async () => {
  await using folder = await temporaryFolder();
  await makeCertificate(folder.path);
  await using cluster = await RedisCluster.start({ tlsFolder: folder.path });
  const ca = await Deno.readTextFile(`${folder.path}/crt.pem`);
  const [first] = cluster.servers;
  assert.ok(first);
  const address = { nodes: [placeOf(first)], tls: true };
  await using store = await openStore({ ...address, ca, connections: 2, readReplicas: true });
  const play = new StorePlay(store);
  const id = await play.playGame();
  const home = `game:{${id}}`;
  const master = await cluster.masterOf(home);
  await cluster.kill(master);
  await cluster.failedOver(home, master);
  while (!await store.ready()) await delay(20);
  const { currentId = "" } = await store.sessions.ofGuild("guild-t") ?? {};
  assert.equal((await play.pay(ben, [currentId])).payments.length, 1);
  await store.settled();
  assert.equal((await store.ledger.counts(ben.id)).paid, 1);
  const awake = cluster.awake.map(placeOf);
  await using inspection = await ClusterInspection.open({ nodes: awake, tls: true, ca });
  assert.ok((await inspection.snapshot()).entries.has(home));

  await using doubting = await openStore({ ...address, nodes: awake });
  assert.match(await doubting.problem() ?? "", /certificate/);
}, redisTest);
