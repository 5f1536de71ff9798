import assert from "node:assert/strict";
import { JanitorRounds } from "../../src/app/janitor_rounds.ts";
import { delay } from "../../src/async/mod.ts";
import { openStore } from "../../src/storage/mod.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { connectBare, socketOf } from "../storage/_engine.ts";

Deno.test("the janitor sweeps in the process that leads, as soon as it does", async () => {
  await using engine = await startStoreEngine();
  await using bare = await connectBare(socketOf(engine));
  await using store = await openStore({ ...engine.address, connections: 2 });
  await bare("SADD", "active_games", "gone");
  const count = () => bare("SCARD", "active_games");
  {
    await using rounds = new JanitorRounds(store.janitor);
    await rounds.start({ leads: false, untilLeading: () => Promise.resolve(false) });
  }
  assert.equal(await count(), 1);
  const leading = Promise.withResolvers<boolean>();
  await using rounds = new JanitorRounds(store.janitor);
  const started = rounds.start({ leads: true, untilLeading: () => leading.promise });
  assert.equal(await count(), 1);
  leading.resolve(true);
  await started;
  while (await count() !== 0) await delay(5);
});
