import assert from "node:assert/strict";
import { checkContents } from "../../../src/ops/mod.ts";
import { RandomEvening } from "../_random_evening.ts";
import { openBench } from "../_raw_store.ts";

const options = {
  kind: "embedded",
  isOpenOnNetwork: false,
  gameRetentionMs: 86_400_000,
  discord: null,
} as const;

for (const seed of [1, 2, 3]) {
  Deno.test(`whoever of the random evening ${seed} is forgotten, the doctor finds nothing`, async () => {
    await using bench = await openBench();
    const evening = new RandomEvening(bench.store, seed);
    const findings = async () =>
      checkContents(await bench.inspection.snapshot(), options).flatMap((check) => check.findings);
    for (let part = 0; part < 4; part++) {
      await evening.play(100);
      await bench.store.settled();
      const players = Object.keys(await bench.dump()).filter((key) => key.startsWith("player:{"));
      const id = players[part % players.length]?.replace(/^player:\{|\}$/g, "") ??
        assert.fail("nobody played");
      await bench.store.players.forget(id, `gone-${part}`);
      assert.deepEqual(await findings(), []);
      const left = Object.entries(await bench.dump()).filter(([key]) => !key.startsWith("done:"));
      // As a whole word: the digits of an id may well be part of a time.
      assert.doesNotMatch(JSON.stringify(left), new RegExp(`\\b${id}\\b`));
    }
  });
}
