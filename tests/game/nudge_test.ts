import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
import { GameTable } from "./_game_table.ts";

const nudge = { type: "nudge", round: null } as const;

Deno.test("rule 8: after 2 minutes without a move, a nudge names who is awaited", () => {
  const table = GameTable.begun("ann bob cleo dan");
  table.rolls("bob 6 dan 3");
  table.now += 2 * 60_000 - 1;
  const refusal = table.refused("dan", nudge);
  assert.equal(refusal.code, "nudge/too_early");
  assert.equal(refusal.allowedAt, table.now + 1);
  table.now += 1;
  const events = table.does("dan", nudge);
  // Ann and Cleo have to roll, Bob has a drink to give.
  assert.deepEqual(events, [{ type: "players_nudged", playerIds: ["ann", "bob", "cleo"] }]);
});

Deno.test("rule 8: at most one nudge per 2 minutes and game", () => {
  const table = GameTable.begun("ann bob").after(3);
  table.does("ann", nudge);
  const refusal = table.after(1).refused("bob", nudge);
  assert.equal(refusal.code, "nudge/too_early");
  assert.equal(refusal.allowedAt, table.now + 60_000);
  table.after(1).does("bob", nudge);
});

Deno.test("rule 8: a nudge is not a move", () => {
  const table = GameTable.begun("ann bob");
  const { lastMoveAt, ...before } = table.game;
  table.after(2).does("ann", nudge);
  assert.deepEqual(table.game, {
    ...before,
    lastMoveAt,
    lastNudgeAt: table.now,
    revision: before.revision + 1,
  });
});

Deno.test("rule 8: in a roll-off only those who still have to roll are awaited", () => {
  const table = play("ann bob cleo: ann 2, bob 2, cleo 5, ann 3, +2");
  const events = table.does("cleo", { type: "nudge", round: 2 });
  assert.deepEqual(events, [{ type: "players_nudged", playerIds: ["bob"] }]);
});

courses(`
  rule 8: a move ends the stall: two minutes count from there
    ann bob: +2, ann nudges, +1, ann 3, +1, ann nudges = nudge/too_early, +1, ann nudges
    => active
  rule 8: only in a running game, by its players, from the round that is shown
    waiting ann bob: +9, ann nudges = game/not_running, ann begins, +9, zoe nudges = game/not_in,
    ann nudges@2 = game/round_over
    => active
`);
