import assert from "node:assert/strict";
import { backUp, checkContents, restore } from "../../../src/ops/mod.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { RandomEvening } from "../_random_evening.ts";
import { type Bench, openBench } from "../_raw_store.ts";

const options = { gameRetentionMs: 86_400_000 };

async function assertWell({ inspection, store }: Bench): Promise<void> {
  await store.settled();
  const checks = checkContents(await inspection.snapshot(), options);
  assert.deepEqual(checks.flatMap(({ findings }) => findings), []);
}

/** The advice of docs/operations.md, tried: an append-only file, and a backup now and then. */
redisTest(
  "recovery: kill -9 loses nothing; a lost disk is restored from a backup of a live evening",
  async () => {
    const dir = await Deno.makeTempDir({ prefix: "drill-" });
    await using stack = new AsyncDisposableStack();
    stack.defer(() => Deno.remove(dir, { recursive: true }));
    const file = `${dir}/backup.jsonl`;
    const engine = stack.use(await startRealEngine({ appendonly: true }));
    let atKill: unknown;
    {
      await using bench = await openBench(() => borrow(engine));
      const evenings = [1, 2].map((seed) => new RandomEvening(bench.store, seed));
      const playing = Promise.all(evenings.map((evening) => evening.play(150)));
      await evenings[0]?.play(40);
      await backUp(bench.inspection, file, "1.2.3");
      await playing;
      await assertWell(bench);
      atKill = await bench.dump();
    }
    await engine.server.kill();
    await engine.server.restart();
    {
      await using bench = await openBench(() => borrow(engine));
      assert.deepEqual(await bench.dump(), atKill);
    }
    await using fresh = await openBench(() => startRealEngine({ appendonly: true }));
    await restore(fresh.inspection, file);
    await assertWell(fresh);
    await new RandomEvening(fresh.store, 3).play(60);
    await assertWell(fresh);
    // The ledger of a moment without presses comes back to the last drink.
    const atBackup = await fresh.dump();
    await backUp(fresh.inspection, file, "1.2.3");
    await engine.server.kill();
    await Deno.remove(`${engine.server.dir}/appendonlydir`, { recursive: true });
    await engine.server.restart();
    await using again = await openBench(() => borrow(engine));
    assert.deepEqual(await again.dump(), {});
    await restore(again.inspection, file);
    assert.deepEqual(await again.dump(), atBackup);
    await new RandomEvening(again.store, 4).play(60);
    await assertWell(again);
  },
);

/** The engine of somebody else, who closes it. */
function borrow<T extends { readonly address: object }>(engine: T) {
  return Promise.resolve({
    address: engine.address,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}
