/**
 * What holds for Redis Cluster today: what is in one slot is read and written there. A commit spans slots, which a cluster refuses as a whole.
 */
import assert from "node:assert/strict";
import { StoreError } from "../../../src/service/mod.ts";
import { slotOf } from "../../../src/storage/keys/mod.ts";
import { keys, openStore } from "../../../src/storage/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { type Bare, connectBare } from "../_engine.ts";
import { ann, session, StorePlay } from "../_store_play.ts";

const gameKeys = (id: string) => [
  keys.game(id),
  keys.board(id),
  keys.drinks(id),
  keys.done(id, "i-1"),
];
const sessionKeys = (id: string) => [
  keys.session(id),
  keys.sessionGames(id),
  keys.sessionTab(id),
  keys.sessionDebts(id, "1001"),
  keys.sessionPayments(id),
  keys.done(id, "i-1"),
];
/** A cluster of one node that has all slots, and a client of it. */
async function startCluster() {
  await using stack = new AsyncDisposableStack();
  const cluster = stack.use(await RedisCluster.start({ masters: 1, replicas: 0 }));
  const path = cluster.servers[0]?.socketPath ?? "";
  const bare = stack.use(await connectBare(path));
  const owned = stack.move();
  return { path, bare, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

redisTest(
  "a cluster counts the slots as we do, and takes a game's slot in one transaction",
  async () => {
    await using cluster = await startCluster();
    const { bare } = cluster;
    for (const key of [...gameKeys("g-1"), ...sessionKeys("s-1"), keys.activeGames()]) {
      assert.equal(await bare("CLUSTER", "KEYSLOT", key), slotOf(key), key);
    }
    await bare("WATCH", ...gameKeys("g-1"));
    await bare("MULTI");
    for (const key of gameKeys("g-1")) await bare("SET", key, "1", "PX", 60_000);
    assert.deepEqual(await bare("EXEC"), ["OK", "OK", "OK", "OK"]);
  },
);

redisTest(
  "on a cluster what one slot holds is read and written, and a wider commit not at all",
  async () => {
    await using played = await startRedisServer();
    await using cluster = await startCluster();
    await using source = await openStore({ path: played.socketPath });
    const id = await new StorePlay(source).playGame();
    await using bare = await connectBare(played.socketPath);
    await copyStrings(bare, cluster.bare);
    await using store = await openStore({ path: cluster.path });
    const view = await store.games.find(id);
    assert.equal(view?.game.status, "completed");
    const play = new StorePlay(store);
    await play.saveBoard(view.game, "900");
    assert.equal((await store.games.find(id))?.board?.messageId, "900");
    assert.equal((await store.sessions.ofGuild("guild-t"))?.currentId, session);
    const contents = async () =>
      (await cluster.bare("KEYS", "*") as string[]).filter((key) => key !== keys.probe())
        .toSorted();
    const before = await contents();
    await assert.rejects(play.start(ann, id), StoreError);
    assert.deepEqual(await contents(), before);
  },
);

async function copyStrings(from: Bare, to: Bare): Promise<void> {
  for (const pattern of ["game:*", "guild_session:*", "session:*"]) {
    for (const key of await from("KEYS", pattern) as string[]) {
      await to("SET", key, String(await from("GET", key)));
    }
  }
}
