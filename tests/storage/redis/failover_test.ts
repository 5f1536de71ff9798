/** A failover behind an address that stays the same: the sockets that are open lead to the old node. */
import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { limitMs } from "../../_helpers/long_test.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startReplicatedEngine } from "../../_helpers/store_engine.ts";
import { openTestStore, type TestStore } from "../_engine.ts";
import { ben, cat, StorePlay } from "../_store_play.ts";

/** From the moment that the address leads to the new master, in milliseconds. */
const recoveryMs = limitMs(5_000);

redisTest(
  "after a failover behind one address it goes on at the new master by itself",
  async () => {
    await using setup = await openTestStore({ start: startReplicatedEngine }, { cache: true });
    const play = new StorePlay(setup.store);
    const { game } = await play.start();
    for (const person of [ben, cat]) {
      await setup.engine.failOver();
      await recovers(setup, () => play.join(game.id, person));
      assert.equal((await setup.store.games.find(game.id))?.game.players.at(-1)?.id, person.id);
      assert.ok(await setup.store.ready());
    }
  },
);

/** Repeats something until it works, at most as long as a recovery may take. */
async function recovers({ log }: TestStore, work: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + recoveryMs;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      assert.ok(error instanceof StoreUnavailable, String(error));
      assert.ok(performance.now() < until, `after ${log.outages.length} outages: ${error.message}`);
      await delay(20);
    }
  }
}
