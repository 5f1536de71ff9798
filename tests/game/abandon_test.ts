import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
import { type GameTable, person } from "./_game_table.ts";

const abandon = { type: "abandon", managesMessages: false } as const;
const abandonAsModerator = { type: "abandon", managesMessages: true } as const;

/** A game in each of the live states, each last moved in at `now`. */
function liveTables(): readonly GameTable[] {
  return ["waiting ann bob cleo", "ann bob cleo: bob 1", "ann bob cleo: ann 2, bob 2, cleo 2"]
    .map(play);
}

Deno.test("rule 7: the creator abandons the game at any time", () => {
  for (const table of liveTables()) {
    const events = table.does("ann", abandon);
    assert.deepEqual(events.at(-1), { type: "game_abandoned", byId: "ann", why: "asked" });
    assert.equal(table.game.status, "abandoned");
    assert.equal(table.game.endedAt, table.now);
    assert.deepEqual(table.game.calledOff, { by: person("ann"), why: "asked" });
  }
});

Deno.test("rule 14: calling off before the first roll costs nothing", () => {
  for (const table of ["waiting ann bob", "ann bob", "ann bob cleo: bob leaves"].map(play)) {
    const before = table.owed;
    table.does("ann", abandon);
    assert.deepEqual(table.owed, before);
  }
});

Deno.test("rule 14: after the first roll the player who calls off owes called_off", () => {
  for (const table of liveTables().slice(1)) {
    const before = table.owed;
    table.does("ann", abandon);
    assert.deepEqual(table.owed, [...before, ["ann", "called_off"]]);
  }
});

Deno.test("rule 14: after ten minutes without a move calling off costs nothing", () => {
  const table = play("ann bob cleo: bob 2");
  table.now = table.game.lastMoveAt + 10 * 60_000 - 1;
  assert.deepEqual(
    table.does("ann", abandon).map(({ type }) => type),
    ["drink_owed", "game_abandoned"],
  );
  for (const id of ["ann", "bob", "cleo"]) {
    const late = play("ann bob cleo: bob 2, +10");
    late.does(id, abandon);
    assert.deepEqual(late.owed, []);
  }
});

Deno.test("rule 14: a member with Manage Messages who is not in the game owes nothing", () => {
  const table = play("ann bob cleo: bob 2");
  table.does("zoe", abandonAsModerator);
  assert.deepEqual(table.owed, []);
  assert.deepEqual(table.game.calledOff, { by: person("zoe"), why: "asked" });
});

Deno.test("rule 14: a player with Manage Messages owes for it as any player", () => {
  const table = play("ann bob cleo: bob 2");
  table.does("cleo", abandonAsModerator);
  assert.deepEqual(table.owed, [["cleo", "called_off"]]);
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
