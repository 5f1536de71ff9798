import assert from "node:assert/strict";
import { repetitionIn } from "./_quips.ts";

/** The first of the seeds; a failure names its own. */
const firstSeed = 1;
const evenings = 50;

Deno.test("in twenty games of four no game hears a line twice, and few lines come back soon", () => {
  for (let seed = firstSeed; seed < firstSeed + evenings; seed++) {
    const { lines, soon, games } = repetitionIn(seed, 20);
    assert.equal(games, 0, `seed ${seed}: a line came twice in ${games} games`);
    assert.ok(
      soon / lines <= 0.05,
      `seed ${seed}: ${soon} of ${lines} lines are of the ten before`,
    );
  }
});
