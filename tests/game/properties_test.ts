/** What has to be true of every game, whatever is tried in it and when. */
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applyMove,
  awaitedPlayers,
  awaitedRollers,
  type Game,
  giveTargets,
  isLive,
  isRuleError,
  isRunning,
  type Move,
  skipAfterMs,
  startGame,
} from "../../src/game/mod.ts";
import { fcSeed, fcSettings, party } from "./_arbitraries.ts";
import { deepFreeze } from "./_deep_freeze.ts";
import { checkGame, checkStep } from "./_invariants.ts";
import { isStranger, playParty, RunningParty, type Step } from "./_party.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { accepted, person } from "./_game_table.ts";

/** Checks every step of many parties. */
function everyStep(name: string, check: (step: Step) => void): void {
  Deno.test(`${name} (FC_SEED=${fcSeed})`, () => {
    fc.assert(fc.property(party, (drawn) => void playParty(drawn, check)), fcSettings);
  });
}

everyStep("drinks add up, and every tie has exactly one loser", ({ after, events }) => {
  checkGame({ game: after, events });
});

everyStep("a move that happened leads on by legal steps and takes nothing back", (step) => {
  if (!isRuleError(step.outcome)) checkStep(step.before, step.after, step.outcome.events);
});

everyStep("a refused move changes nothing, rolls nothing and says why", (step) => {
  if (!isRuleError(step.outcome)) return;
  assert.deepEqual(Object.keys(step.outcome).filter((key) => key !== "allowedAt"), [
    "code",
    "message",
  ]);
  assert.equal(step.rolls, 0);
});

everyStep("what is allowed later is allowed at that time, and not a millisecond before", (step) => {
  if (!isRuleError(step.outcome) || step.outcome.allowedAt === undefined) return;
  const { before, person, move, outcome: { allowedAt } } = step;
  assert.ok(allowedAt > step.now);
  assert.ok(isRuleError(applyMove(before, person, move, scriptedEnv({ now: allowedAt - 1 }))));
  accepted(applyMove(before, person, move, scriptedEnv({ now: allowedAt })));
});

everyStep(
  "someone who is not in the game can only join it, or abandon it as a manager of messages",
  (step) => {
    if (!isStranger(step.before, step.person) || isRuleError(step.outcome)) return;
    if (step.move.type === "join") return assert.equal(step.before.status, "waiting");
    assert.deepEqual(step.move, { type: "abandon", managesMessages: true });
  },
);

everyStep("a button of another round never acts", (step) => {
  if (!("round" in step.move) || step.move.round === null) return;
  if (step.move.round === step.before.rounds.length) return;
  assert.ok(isRuleError(step.outcome));
});

everyStep("a repeated move never acts twice", ({ before, outcome, after, person, move, now }) => {
  if (isRuleError(outcome)) return;
  const shown = "round" in move ? { ...move, round: before.rounds.length } : move;
  assert.ok(isRuleError(applyMove(after, person, shown, scriptedEnv({ now }))));
});

everyStep("only a roll uses the die, and once", ({ move, outcome, rolls }) => {
  assert.equal(rolls, move.type === "roll" && !isRuleError(outcome) ? 1 : 0);
});

everyStep("the same move in the same state has the same result", (step) => {
  const { before, person, move, now, outcome } = step;
  const last = step.after.rounds.flatMap(({ rolls }) => rolls).find((roll) =>
    !before.rounds.flatMap(({ rolls }) => rolls).includes(roll)
  );
  const env = scriptedEnv({ now, rolls: last ? [last.value] : [] });
  assert.deepEqual(applyMove(before, person, move, env), outcome);
});

everyStep("a game survives being stored as JSON", ({ after }) => {
  assert.deepEqual(JSON.parse(JSON.stringify(after)), after);
});

everyStep("every player has a way on, or waits for one who has", ({ after: game, now }) => {
  if (game.status === "waiting") return checkWaysOfWaiting(game, now);
  if (!isRunning(game)) return;
  const awaited = awaitedPlayers(game);
  for (const { id } of game.players) {
    if (awaited.includes(id)) assertAllowed(game, id, partOf(game, id), now);
    else assertAllowed(game, id, { type: "skip", round: null }, game.lastMoveAt + skipAfterMs);
  }
});

everyStep("a live game can be ended by its players, and is replaced when forgotten", (step) => {
  const { after: game, now } = step;
  if (!isLive(game)) return;
  const abandon = { type: "abandon", managesMessages: false } as const;
  assertAllowed(game, game.creatorId, abandon, now);
  for (const { id } of game.players) assertAllowed(game, id, abandon, game.lastMoveAt + 600_000);
  const request = { guildId: "guild", channelId: "channel", sessionId: "later" };
  const asked = { ...request, creator: person("zoe"), houseRules: game.houseRules };
  for (const late of [-1, 0, 1]) {
    const env = scriptedEnv({ now: game.lastMoveAt + 3_600_000 + late, ids: ["g2"] });
    assert.equal(isRuleError(startGame(asked, game, env)), late < 0);
  }
});

Deno.test(`a game ends when everyone does their part (FC_SEED=${fcSeed})`, () => {
  const ties = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(party, ties, (drawn, repeats) => {
      const running = playParty(drawn, () => {});
      playToTheEnd(running, repeats);
      assert.equal(isLive(running.game), false);
      checkGame({ game: running.game, events: running.events });
    }),
    fcSettings,
  );
});

/** The creator begins, all who are awaited roll and give; every round ties until `repeats` did. */
function playToTheEnd(running: RunningParty, repeats: number): void {
  if (running.game.status === "waiting") {
    accepted(running.try(running.game.creatorId, { type: "begin" }).outcome);
  }
  const lastTie = running.game.rounds.length + repeats;
  // Each player rolls once a round and gives once a game; a round before the ties may be half done.
  const most = 25 * (repeats + 3);
  for (let moves = 0; isLive(running.game); moves++) {
    assert.ok(moves < most, "The game does not end");
    const id = awaitedPlayers(running.game)[0] ?? assert.fail("No player is awaited");
    const isLast = awaitedRollers(running.game).length === 1;
    const fall = () => running.game.rounds.length > lastTie && isLast ? 1 : 2;
    accepted(running.try(id, partOf(running.game, id), fall).outcome);
  }
}

/** What the game awaits of a player: to give the drink of their hit, or to roll. */
function partOf(game: Game, id: string): Move {
  if (!game.hitIds.includes(id)) return { type: "roll", round: game.rounds.length };
  const targetId = giveTargets(game, id)[0]?.id ?? assert.fail("There is no one to give to");
  return { type: "give", targetId, round: game.rounds.length };
}

/** In a waiting game the creator may begin at once, and the others once they have waited. */
function checkWaysOfWaiting(game: Game, now: number): void {
  assertAllowed(game, game.creatorId, { type: "begin" }, now);
  const { creatorSince, houseRules: { forceStartAfterMs } } = game;
  for (const { id } of game.players) {
    assertAllowed(game, id, { type: "begin" }, creatorSince + forceStartAfterMs);
    assertAllowed(game, id, { type: "leave", round: 0 }, now);
  }
}

function assertAllowed(game: Game, id: string, move: Move, now: number): void {
  const env = scriptedEnv({ now, rolls: move.type === "roll" ? [1] : [] });
  accepted(applyMove(deepFreeze(game), person(id), move, env));
}
