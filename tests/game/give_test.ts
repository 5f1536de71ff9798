import assert from "node:assert/strict";
import { giveTargets } from "../../src/game/mod.ts";
import { courses, play } from "./_courses.ts";

Deno.test("rule 4: the roller gives one drink to another player of the game", () => {
  const table = play("ann bob cleo: ann 6");
  const events = table.gives("ann", "cleo");
  assert.deepEqual(events.map(({ type }) => type), ["drink_owed"]);
  assert.deepEqual(table.owed, [["cleo", "critical_hit", "ann"]]);
  assert.deepEqual(table.game.hitIds, []);
});

Deno.test("rule 4: to another player; to oneself only when alone", () => {
  const targetsIn = (course: string) => giveTargets(play(course).game, "ann").map(({ id }) => id);
  assert.deepEqual(targetsIn("ann bob: ann 6"), ["bob"]);
  assert.deepEqual(targetsIn("ann: ann 6"), ["ann"]);
});

courses(`
  rule 4: one drink per hit, however often it is given
    ann bob cleo: ann 6, ann gives cleo, ann gives cleo = give/no_hit
    => active: cleo critical_hit by ann
  rule 4: not to oneself, and not to someone who is not in the game
    ann bob: ann 6, ann gives ann = give/not_a_target, ann gives zoe = give/not_a_target
    => active, ann to give
  rule 4: a player alone gives to themselves, and to no stranger
    ann: ann 6, ann gives zoe = give/not_a_target, ann gives ann
    => completed: ann critical_hit by ann
  rule 4: without a hit there is nothing to give
    ann bob: ann gives bob = give/no_hit, ann 3, ann gives bob = give/no_hit,
    zoe gives bob = game/not_in
    => active
  rule 5: before the last drink is given, the round goes on
    ann bob: ann 6, bob 6, ann gives bob
    => active, bob to give: bob critical_hit by ann
  rule 5: the last drink given settles the round
    ann bob: ann 6, bob 6, ann gives bob, bob gives ann
    => roll_off of ann bob: bob critical_hit by ann, ann critical_hit by bob
  rule 8: a skipped player remains a valid target
    ann bob cleo: bob leaves, ann 6, ann gives bob
    => active: bob walked_out, bob critical_hit by ann
  rule 12: a choice shown for another round changes nothing
    ann bob: ann 6, ann gives@0 bob = game/round_over, ann gives@2 bob = game/round_over,
    ann gives@1 bob
    => active: bob critical_hit by ann
`);
