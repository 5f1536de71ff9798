import assert from "node:assert/strict";
import { GameTable } from "./_game_table.ts";

const skip = { type: "skip", round: null } as const;

Deno.test("rule 8: after 5 minutes a player who has done their part skips those awaited", () => {
  const table = GameTable.begun("ann bob cleo dan");
  table.rolls("ann 4 bob 3");
  table.now += 5 * 60_000 - 1;
  const refusal = table.refused("ann", skip);
  assert.equal(refusal.code, "skip/too_early");
  assert.equal(refusal.allowedAt, table.now + 1);
  table.now += 1;
  const events = table.does("ann", skip);
  assert.deepEqual(
    events.filter(({ type }) => type === "player_skipped"),
    [
      { type: "player_skipped", playerId: "cleo", byId: "ann" },
      { type: "player_skipped", playerId: "dan", byId: "ann" },
    ],
  );
});

Deno.test("rule 8: who is awaited does their own part first", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6 bob 4");
  table.after(5);
  assert.equal(table.refused("cleo", skip).code, "skip/own_part_first");
  assert.equal(table.refused("ann", skip).code, "skip/own_part_first");
  table.does("bob", skip);
});

Deno.test("rule 8: a nudge does not delay the skip", () => {
  const table = GameTable.begun("ann bob");
  table.rolls("ann 4");
  table.after(4).does("ann", { type: "nudge", round: null });
  table.after(1).does("ann", skip);
});

Deno.test("rule 8: a skipped player who has not rolled is out of the round and owes timed_out", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 4 bob 3");
  table.after(5).does("ann", skip);
  assert.deepEqual(table.game.rounds[0]?.skippedIds, ["cleo"]);
  // What is left settles by rule 5.
  assert.deepEqual(table.owed, [["cleo", "timed_out"], ["bob", "lowest_roll"]]);
  assert.equal(table.game.status, "completed");
});

Deno.test("rule 8: who skipped themselves cannot roll any more", () => {
  const table = GameTable.begun("ann bob cleo");
  table.does("cleo", { type: "leave", round: null });
  assert.equal(table.refused("cleo", { type: "roll", round: 1 }).code, "roll/skipped");
  assert.equal(table.owed.length, 1);
});

Deno.test("rule 8: an ungiven hit is lost, and the roll still counts", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 6 bob 3 cleo 4");
  const events = table.after(5).does("cleo", skip);
  assert.deepEqual(events.slice(0, 2), [
    { type: "player_skipped", playerId: "ann", byId: "cleo" },
    { type: "hit_lost", playerId: "ann" },
  ]);
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
  assert.equal(table.game.rounds[0]?.rolls.length, 3);
});

Deno.test("rule 8: a skip may leave a tie, and the roll-off is of just those", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 3 bob 3");
  table.after(5).does("ann", skip);
  assert.equal(table.game.status, "roll_off");
  assert.deepEqual(table.game.rounds[1]?.playerIds, ["ann", "bob"]);
});

Deno.test("rule 8: in a roll-off too, a skipped player owes timed_out and the rest settle it", () => {
  const table = GameTable.begun("ann bob cleo dan");
  table.rolls("ann 2 bob 2 cleo 2 dan 5");
  table.rolls("ann 4 bob 3");
  table.after(5).does("dan", skip);
  assert.deepEqual(table.owed, [["cleo", "timed_out"], ["bob", "lowest_roll"]]);
  assert.equal(table.game.status, "completed");
});

Deno.test("rule 8: a roll-off with one left ends without a further drink", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 2 cleo 5 ann 1");
  table.after(5).does("ann", skip);
  assert.deepEqual(table.owed, [["bob", "timed_out"]]);
  assert.equal(table.game.status, "completed");
});

Deno.test("rule 8: a roll-off with none left ends without a further drink", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 2 cleo 5");
  table.after(5).does("cleo", skip);
  assert.deepEqual(table.owed, [["ann", "timed_out"], ["bob", "timed_out"]]);
  assert.equal(table.game.status, "completed");
});

Deno.test("rule 8: the one left in a roll-off need not roll", () => {
  const table = GameTable.begun("ann bob cleo");
  table.rolls("ann 2 bob 2 cleo 5");
  table.does("bob", { type: "leave", round: 2 });
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.game.rounds[1]?.rolls, []);
});

Deno.test("rule 8: only in a running game, by its players, from the round that is shown", () => {
  const table = GameTable.waiting("ann bob").after(9);
  assert.equal(table.refused("ann", skip).code, "game/not_running");
  table.does("ann", { type: "begin" });
  table.rolls("ann 3");
  table.after(9);
  assert.equal(table.refused("zoe", skip).code, "game/not_in");
  assert.equal(table.refused("ann", { type: "skip", round: 2 }).code, "game/round_over");
});

Deno.test("rule 8: who was skipped is not awaited, so they may skip the rest", () => {
  const table = GameTable.begun("ann bob");
  table.does("bob", { type: "leave", round: null });
  table.after(5).does("bob", skip);
  assert.equal(table.game.status, "completed");
  assert.deepEqual(table.owed, [["bob", "timed_out"], ["ann", "timed_out"]]);
});
