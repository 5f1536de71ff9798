import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
import type { GameTable } from "./_game_table.ts";

const abandon = { type: "abandon", managesMessages: false } as const;
const abandonAsModerator = { type: "abandon", managesMessages: true } as const;

/** A game in each of the live states, each last moved in at `now`. */
function liveTables(): readonly GameTable[] {
  return ["waiting ann bob cleo", "ann bob cleo: bob 1", "ann bob cleo: ann 2, bob 2, cleo 2"]
    .map(play);
}

Deno.test("rule 7: the creator abandons the game at any time", () => {
  for (const table of liveTables()) {
    const before = table.owed;
    const events = table.does("ann", abandon);
    assert.deepEqual(events, [{ type: "game_abandoned", byId: "ann", why: "asked" }]);
    assert.equal(table.game.status, "abandoned");
    assert.equal(table.game.endedAt, table.now);
    assert.deepEqual(table.owed, before);
  }
});

Deno.test("rule 7: a member with Manage Messages abandons it, in it or not", () => {
  for (const id of ["zoe", "bob"]) {
    for (const table of liveTables()) {
      table.does(id, abandonAsModerator);
      assert.equal(table.game.status, "abandoned");
    }
  }
});

Deno.test("rule 7: any player of it after 10 minutes without a move", () => {
  for (const table of liveTables()) {
    const allowedAt = table.game.lastMoveAt + 10 * 60_000;
    table.now = allowedAt - 1;
    const refusal = table.refused("bob", abandon);
    assert.equal(refusal.code, "abandon/not_allowed");
    assert.equal(refusal.allowedAt, allowedAt);
    table.now = allowedAt;
    table.does("bob", abandon);
    assert.equal(table.game.status, "abandoned");
  }
});

Deno.test("rule 7: someone who is not in the game may never abandon it", () => {
  for (const table of liveTables()) {
    const refusal = table.after(24 * 60).refused("zoe", abandon);
    assert.equal(refusal.code, "abandon/not_allowed");
    assert.equal(refusal.allowedAt, undefined);
  }
});

courses(`
  rule 7: a move restarts the ten minutes, a nudge does not
    ann bob cleo: +9, bob 4, +9, bob nudges, bob abandons = abandon/not_allowed, +1, bob abandons
    => abandoned
  rule 7: who inherited the game is its creator
    waiting ann bob: ann leaves, bob abandons
    => abandoned
`);
