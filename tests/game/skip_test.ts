import assert from "node:assert/strict";
import { courses, play } from "./_courses.ts";
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

Deno.test("rule 13: a kept seat may be skipped after one minute, and not a millisecond before", () => {
  const table = play("again ann bob: ann begins, ann 4");
  table.now = table.game.lastMoveAt + 60_000 - 1;
  assert.equal(table.refused("ann", skip).allowedAt, table.now + 1);
  table.now += 1;
  assert.deepEqual(table.does("ann", skip).map(({ type }) => type), [
    "player_skipped",
    "game_completed",
  ]);
});

Deno.test("rule 8: an ungiven hit is lost, and the roll still counts", () => {
  const table = play("ann bob cleo: ann 6, bob 3, cleo 4, +5");
  const events = table.does("cleo", skip);
  assert.deepEqual(events.slice(0, 2), [
    { type: "player_skipped", playerId: "ann", byId: "cleo" },
    { type: "hit_lost", playerId: "ann" },
  ]);
  assert.deepEqual(table.owed, [["bob", "lowest_roll"]]);
  assert.equal(table.game.rounds[0]?.rolls.length, 3);
});

Deno.test("rule 8: the one left in a roll-off need not roll", () => {
  const { game } = play("ann bob cleo: ann 2, bob 2, cleo 5, bob leaves@2");
  assert.equal(game.status, "completed");
  assert.deepEqual(game.rounds[1]?.rolls, []);
});

courses(`
  rule 8: who is awaited does their own part first
    ann bob cleo: ann 6, bob 4, +5, cleo skips = skip/own_part_first,
    ann skips = skip/own_part_first, bob skips
    => completed: cleo timed_out, bob lowest_roll
  rule 8: a nudge does not delay the skip
    ann bob: ann 4, +4, ann nudges, +1, ann skips
    => completed: bob timed_out
  rule 8: a skipped player who has not rolled is out of the round and owes timed_out
    ann bob cleo: ann 4, bob 3, +5, ann skips
    => completed: cleo timed_out, bob lowest_roll
  rule 8: who skipped themselves cannot roll any more
    ann bob cleo: cleo leaves, cleo rolls@1 = roll/skipped
    => active: cleo walked_out
  rule 8: a skip may leave a tie, and the roll-off is of just those
    ann bob cleo: ann 3, bob 3, +5, ann skips
    => roll_off of ann bob: cleo timed_out
  rule 8: in a roll-off too, a skipped player owes timed_out and the rest settle it
    ann bob cleo dan: ann 2, bob 2, cleo 2, dan 5, ann 4, bob 3, +5, dan skips
    => completed: cleo timed_out, bob lowest_roll
  rule 8: a roll-off with one left ends without a further drink
    ann bob cleo: ann 2, bob 2, cleo 5, ann 1, +5, ann skips
    => completed: bob timed_out
  rule 8: a roll-off with none left ends without a further drink
    ann bob cleo: ann 2, bob 2, cleo 5, +5, cleo skips
    => completed: ann timed_out, bob timed_out
  rule 8: only in a running game, by its players, from the round that is shown
    waiting ann bob: +9, ann skips = game/not_running, ann begins, ann 3, +9,
    zoe skips = game/not_in, ann skips@2 = game/round_over
    => active
  rule 8: who was skipped is not awaited, so they may skip the rest
    ann bob: bob leaves, +5, bob skips
    => completed: bob walked_out, ann timed_out
  rule 13: a kept seat is skipped after one minute, and owes nothing
    again ann bob cleo: ann begins, ann 4, bob 3, +1, ann skips
    => completed: bob lowest_roll
  rule 13: after one minute only kept seats are skipped, after five all who are awaited
    again ann bob cleo: bob joins, ann begins, ann 4, +1, ann skips, +1, ann skips = skip/too_early, +4, ann skips
    => completed: bob timed_out
  rule 13: who rolls, or takes their seat, has chosen the game, and is waited for as long as anybody
    again ann bob: bob joins, ann begins, ann 4, +1, ann skips = skip/too_early, +4, ann skips
    => completed: bob timed_out
  rule 13: who begins the game has taken their seat
    again ann bob: ann leaves, bob begins, bob 1
    => completed: bob critical_fail
  rule 13: alone among kept seats, the others are skipped and nobody drinks
    again ann bob cleo: ann begins, ann 4, +1, ann skips
    => completed
`);
