import assert from "node:assert/strict";
import {
  applyMove,
  type Env,
  type Game,
  isRuleError,
  type Roll,
  throwDie,
} from "../../src/game/mod.ts";
import { fixedEnv } from "../_helpers/fixed_env.ts";
import { courses, play } from "./_courses.ts";
import { GameTable, person } from "./_game_table.ts";

Deno.test("rule 4: everyone rolls once, and the roll is on record", () => {
  const table = GameTable.begun("ann bob cleo").after(1);
  const events = table.rolls("bob 4");
  assert.deepEqual(events, [{ type: "die_rolled", playerId: "bob", value: 4, round: 0 }]);
  const made = { playerId: "bob", value: 4, at: table.now, interactionId: "1", isScripted: true };
  assert.deepEqual(table.game.rounds[0]?.rolls, [made]);
  assert.equal(table.refused("bob", { type: "roll", round: null }).code, "roll/already_rolled");
});

Deno.test("rule 4: on a critical hit the roller must give a drink before the round settles", () => {
  const table = play("ann bob: bob 3");
  const events = table.rolls("ann 6");
  assert.deepEqual(events.at(-1), { type: "hit_scored", playerId: "ann" });
  assert.deepEqual(table.game.hitIds, ["ann"]);
  assert.equal(table.game.status, "active");
  assert.deepEqual(table.owed, []);
});

Deno.test("rule 4: hit and fail are the values the house says", () => {
  const table = GameTable.begun("ann bob cleo", {
    diceSides: 20,
    criticalHit: 7,
    criticalFail: 13,
  });
  table.rolls("ann 13 bob 7");
  assert.deepEqual(table.owed, [["ann", "critical_fail"]]);
  assert.deepEqual(table.game.hitIds, ["bob"]);
});

courses(`
  rule 4: an ordinary roll has no consequence
    ann bob cleo dan eve: ann 2, bob 3, cleo 4, dan 5
    => active
  rule 4: pressing Roll again offers the choice again
    ann bob: ann 6, ann rolls = roll/give_first, ann rolls@1 = roll/give_first, ann gives bob,
    ann rolls = roll/already_rolled
    => active: bob critical_hit by ann
  rule 4: on a critical fail the roller drinks
    ann bob: ann 1
    => active: ann critical_fail
  rule 12: a roll shown for a finished round never acts
    ann bob: ann 2, bob 2, ann rolls@1 = game/round_over, ann rolls@3 = game/round_over
    => roll_off of ann bob
  rule 12: a roll before the game, after it, or of someone who is not in it changes nothing
    waiting ann: ann rolls = game/not_running, ann begins, zoe rolls = game/not_in, ann 3,
    ann rolls = game/over
    => completed
`);

Deno.test("rule 12: a roll shown for this round acts", () => {
  const table = play("ann bob: ann 2, bob 2");
  table.does("ann", { type: "roll", round: 2 }, [4]);
});

Deno.test("a roll follows from the game's seed and the interaction, and from nothing else", () => {
  const { game } = GameTable.begun("ann bob");
  const seed = game.dice?.seed ?? "";
  const env = fixedEnv({ face: null, interactionId: "1234" });
  const value = throwDie(seed, "1234", game.houseRules.diceSides).face;
  for (const id of ["ann", "bob"]) {
    for (const now of [game.lastMoveAt, game.lastMoveAt + 1]) {
      const made = { playerId: id, value, at: now, interactionId: "1234", isScripted: false };
      assert.deepEqual(rollOf({ ...game, number: 9 }, id, { ...env, now }), made);
    }
  }
});

Deno.test("a game without a seal rolls with a seed that is made for the roll alone", () => {
  const game: Game = { ...GameTable.begun("ann bob").game, dice: null };
  const seed = "cd".repeat(32);
  const env = fixedEnv({ face: null, interactionId: "77", newSeed: () => seed });
  const { value, interactionId } = rollOf(game, "ann", env);
  assert.deepEqual([value, interactionId], [throwDie(seed, "77", 6).face, null]);
});

function rollOf(game: Game, id: string, env: Env): Roll {
  const outcome = applyMove(game, person(id), { type: "roll", round: null }, env);
  assert(!isRuleError(outcome));
  const made = outcome.game.rounds[0]?.rolls[0];
  assert(made);
  return made;
}
