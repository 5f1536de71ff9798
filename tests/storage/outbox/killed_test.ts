import assert from "node:assert/strict";
import { keys, openStore, type StoreOperation } from "../../../src/storage/mod.ts";
import type { Step } from "../../../src/storage/redis/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { spawn } from "../../_helpers/program.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { clusterAddress } from "../nodes/_nodes.ts";
import { ann, ben } from "../_store_play.ts";
import { lastMove } from "./_last_move.ts";

/** Every step of a move from its EXEC to the last of its effects, and whether it is done by then. */
const steps: readonly (readonly [StoreOperation, Step, isDone: boolean])[] = [
  ["change a game", "sending", false],
  ["change a game", "sent", true],
  ["change a game", "written", true],
  ["read an outbox", "sending", true],
  ["read an outbox", "written", true],
  ["apply an outbox", "sending", true],
  ["apply an outbox", "sent", true],
  ["apply an outbox", "written", true],
  ["clear an outbox", "sending", true],
  ["clear an outbox", "written", true],
];

longTest(
  "a process that is killed at any step leaves nothing undone and nothing twice",
  async () => {
    await using cluster = await RedisCluster.start();
    await using store = await openStore(clusterAddress(cluster));
    const port = String(clusterAddress(cluster).nodes[0]?.port);
    const file = new URL("_dying_process.ts", import.meta.url).pathname;
    // Not all at once: what starts on a busy machine gets no answer in time.
    for (const [index, [operation, step]] of steps.entries()) {
      const args = [port, `k${index}`, operation, step];
      const { signal, stderr } = await spawn(["run", "-P=test", "--no-check", file, ...args])
        .output();
      assert.equal(signal, "SIGKILL", new TextDecoder().decode(stderr));
    }
    for (const [index, [operation, step, isDone]] of steps.entries()) {
      const [guildId, name] = [`guild-k${index}`, `k${index}`];
      const [gameId] = await cluster.ask(
        await cluster.masterOf(keys.guildLive(guildId)),
        "HVALS",
        keys.guildChannels(guildId),
      ) as string[];
      assert.ok(gameId);
      assert.equal(await lastMove(store, name, gameId), isDone, `${operation}: ${step}`);
    }
    await store.janitor.sweep();
    await store.settled();
    for (const index of steps.keys()) {
      const guildId = `guild-k${index}`;
      const tab = await store.ledger.guildTab(guildId);
      const bens = tab.find(({ playerId }) => playerId === ben.id);
      assert.equal(bens?.received, 2, guildId);
      const key = keys.outbox(guildId);
      assert.equal(await cluster.ask(await cluster.masterOf(key), "XLEN", key), 0);
    }
    const count = steps.length;
    assert.deepEqual(await store.ledger.counts(ben.id), {
      received: 2 * count,
      assigned: 0,
      paid: 0,
    });
    assert.deepEqual(await store.ledger.counts(ann.id), { received: 0, assigned: count, paid: 0 });
    assert.equal((await store.players.gameIds(ben.id)).length, count);
    assert.equal(await store.games.countActive(), 0);
  },
  redisTest,
);
