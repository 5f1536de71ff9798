import assert from "node:assert/strict";
import { backUp, loadBackup, restore } from "../../../src/ops/mod.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine, type StoreEngine } from "../../_helpers/store_engine.ts";
import { RandomPlay } from "../_random_play.ts";
import { type InspectedStore, openInspectedStore } from "../_inspected_store.ts";
import { findingsIn } from "../doctor/_findings.ts";

/** Asserts that the doctor finds nothing once the store has finished what it does. */
async function assertWell({ inspection, store }: InspectedStore): Promise<void> {
  await store.settled();
  assert.deepEqual(await findingsIn(inspection), []);
}

/** The advice of docs/operations.md, tried: an append-only file, and a backup now and then. */
redisTest(
  "recovery: kill -9 loses nothing; a lost disk is restored from a backup of a live store",
  async () => {
    const dir = await Deno.makeTempDir({ prefix: "drill-" });
    await using stack = new AsyncDisposableStack();
    stack.defer(() => Deno.remove(dir, { recursive: true }));
    const file = `${dir}/backup.jsonl`;
    const engine = stack.use(await startRealEngine({ appendonly: true }));
    let atKill: unknown;
    {
      await using setup = await openInspectedStore(() => borrow(engine));
      const plays = [1, 2].map((seed) => new RandomPlay(setup.store, seed));
      const playing = Promise.all(plays.map((play) => play.play(150)));
      await plays[0]?.play(40);
      await backUp(setup.inspection, file, "1.2.3");
      await playing;
      await assertWell(setup);
      atKill = await setup.dump();
    }
    await engine.server.kill();
    await engine.server.restart();
    {
      await using setup = await openInspectedStore(() => borrow(engine));
      assert.deepEqual(await setup.dump(), atKill);
    }
    await using fresh = await openInspectedStore(() => startRealEngine({ appendonly: true }));
    await restore(fresh.inspection, await loadBackup(file));
    await assertWell(fresh);
    await new RandomPlay(fresh.store, 3).play(60);
    await assertWell(fresh);
    // A backup while no one plays brings back every drink.
    const atBackup = await fresh.dump();
    await backUp(fresh.inspection, file, "1.2.3");
    await engine.server.kill();
    await Deno.remove(`${engine.server.dir}/appendonlydir`, { recursive: true });
    await engine.server.restart();
    await using again = await openInspectedStore(() => borrow(engine));
    assert.deepEqual(await again.dump(), {});
    await restore(again.inspection, await loadBackup(file));
    assert.deepEqual(await again.dump(), atBackup);
    await new RandomPlay(again.store, 4).play(60);
    await assertWell(again);
  },
);

/** An engine that its owner closes. */
function borrow(engine: StoreEngine) {
  return Promise.resolve({
    address: engine.address,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}
