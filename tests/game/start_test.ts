import assert from "node:assert/strict";
import {
  forgetInGame,
  type Game,
  houseRuleProblems,
  type HouseRules,
  isRuleError,
  type Started,
  startGame,
} from "../../src/game/mod.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";
import { play } from "./_courses.ts";
import { person } from "./_game_table.ts";

const request = {
  guildId: "guild",
  channelId: "channel",
  sessionId: "tonight",
  creator: person("zoe"),
  houseRules: usualRules,
};

const live = ["waiting ann bob", "ann bob: ann 1", "ann bob: ann 2, bob 2"].map(play);
const over = ["ann: ann 3", "waiting ann: ann leaves"].map(play);

function started(latest: Game | null, now: number): Started {
  const outcome = startGame(request, latest, scriptedEnv({ now, ids: ["g2"] }));
  assert.ok(!isRuleError(outcome));
  return outcome;
}

Deno.test("rule 1: a game belongs to the session that was current when it was created", () => {
  const { created } = started(null, 7);
  assert.equal(created.game.sessionId, "tonight");
  assert.equal(created.game.id, "g2");
});

Deno.test("rule 2: start creates a waiting game with the creator in it", () => {
  const { created, replaced } = started(null, 7);
  assert.equal(replaced, null);
  assert.equal(created.game.status, "waiting");
  assert.equal(created.game.creatorId, "zoe");
  assert.deepEqual(created.game.players, [{ id: "zoe", name: "Zoe" }]);
  assert.deepEqual(created.game.houseRules, usualRules);
  assert.equal(created.game.createdAt, 7);
  assert.equal(created.game.creatorSince, 7);
  assert.equal(created.game.lastMoveAt, 7);
  assert.equal(created.game.revision, 1);
  assert.deepEqual(created.events, [{ type: "game_created", playerId: "zoe" }]);
});

Deno.test("a game has nothing of a request but what the request names", () => {
  const interaction = { ...request, token: "secret", person: person("zoe") };
  const outcome = startGame(interaction, null, scriptedEnv({ now: 7, ids: ["g2"] }));
  assert.ok(!isRuleError(outcome));
  assert.deepEqual(outcome.created.game, started(null, 7).created.game);
});

Deno.test("rule 2: a channel has at most one live game", () => {
  for (const { game } of live) {
    const outcome = startGame(request, game, scriptedEnv({ now: game.lastMoveAt }));
    assert.ok(isRuleError(outcome), game.status);
    assert.equal(outcome.code, "start/already_running");
    assert.equal(outcome.allowedAt, game.lastMoveAt + 60 * 60_000);
  }
});

Deno.test("rule 6: after a completed or abandoned game a new one may start", () => {
  for (const { game } of over) {
    const { created, replaced } = started(game, game.lastMoveAt);
    assert.equal(replaced, null);
    assert.equal(created.game.status, "waiting");
  }
});

Deno.test("rule 7: after 60 minutes without a move start by anyone abandons it and opens a new one", () => {
  for (const { game } of live) {
    const now = game.lastMoveAt + 60 * 60_000;
    assert.ok(isRuleError(startGame(request, game, scriptedEnv({ now: now - 1 }))));
    const { created, replaced } = started(game, now);
    assert.equal(created.game.id, "g2");
    assert.ok(replaced);
    assert.equal(replaced.game.id, game.id);
    assert.equal(replaced.game.status, "abandoned");
    assert.equal(replaced.game.endedAt, now);
    assert.equal(replaced.game.revision, game.revision + 1);
    assert.deepEqual(replaced.game.drinks, game.drinks);
    assert.deepEqual(replaced.game.calledOff, { by: person("zoe"), why: "stale" });
    assert.deepEqual(replaced.events, [{ type: "game_abandoned", byId: "zoe", why: "stale" }]);
  }
});

/** The game that `creatorId` opens for the players of a finished one. */
function playedAgain(
  before: Game,
  creatorId: string,
  houseRules = usualRules,
): ReturnType<typeof startGame> {
  const creator = person(creatorId);
  const env = scriptedEnv({ now: 7, ids: ["g2"] });
  return startGame({ ...request, creator, houseRules, again: before }, before, env);
}

function seatedIn(outcome: ReturnType<typeof startGame>): readonly string[] {
  assert.ok(!isRuleError(outcome));
  return outcome.created.game.players.map(({ id }) => id);
}

Deno.test("rule 13: same again seats everybody of the finished game, in its order", () => {
  const { game } = play("ann bob cleo: ann 4, bob 3, cleo 5");
  const outcome = playedAgain(game, "cleo");
  assert.ok(!isRuleError(outcome));
  const { created } = outcome;
  assert.equal(created.game.id, "g2");
  assert.equal(created.game.status, "waiting");
  assert.equal(created.game.creatorId, "cleo");
  assert.deepEqual(created.game.players.map(({ id }) => id), ["ann", "bob", "cleo"]);
  assert.deepEqual(created.game.keptIds, ["ann", "bob"]);
  assert.deepEqual(created.events, [
    { type: "game_created", playerId: "cleo" },
    { type: "seat_kept", playerId: "ann" },
    { type: "seat_kept", playerId: "bob" },
  ]);
});

Deno.test("rule 13: who was skipped, or left, gets no seat, but may press it themselves", () => {
  const course = "ann bob cleo dan eve: ann 6, bob 3, cleo 4, dan leaves, +5, bob skips";
  const { game } = play(course);
  assert.equal(game.status, "completed");
  assert.deepEqual(seatedIn(playedAgain(game, "bob")), ["bob", "cleo"]);
  assert.deepEqual(seatedIn(playedAgain(game, "eve")), ["bob", "cleo", "eve"]);
});

Deno.test("rule 13: a kept seat that nobody took is not kept once more", () => {
  const { game } = play("again ann bob cleo: ann begins, ann 4, bob 3, +1, ann skips");
  assert.deepEqual(seatedIn(playedAgain(game, "ann")), ["ann", "bob"]);
});

Deno.test("rule 13: same again seats no more than there are seats, the presser among them", () => {
  const { game } = play("ann bob cleo dan: ann 2, bob 3, cleo 4, dan 5");
  const rules = { ...usualRules, maxPlayers: 3 };
  assert.deepEqual(seatedIn(playedAgain(game, "dan", rules)), ["ann", "bob", "dan"]);
});

Deno.test("rule 13: same again is for those who were in that game", () => {
  const { game } = play("ann bob: ann 2, bob 3");
  const outcome = playedAgain(game, "zoe");
  assert.ok(isRuleError(outcome));
  assert.equal(outcome.code, "again/not_in");
});

Deno.test("rule 13: a forgotten player is seated nowhere", () => {
  const { game } = play("ann bob cleo: ann 2, bob 3, cleo 4");
  const forgotten = forgetInGame(game, "bob", { id: "gone-1", name: "" });
  assert.deepEqual(seatedIn(playedAgain(forgotten, "ann")), ["ann", "cleo"]);
});

Deno.test("house rules that no game can be played by are named, all at once", () => {
  const problems = (rules: Partial<HouseRules>) => houseRuleProblems({ ...usualRules, ...rules });
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({ maxPlayers: 2, diceSides: 100, criticalHit: 100 }), []);
  assert.deepEqual(problems({ maxPlayers: 26, forceStartAfterMs: 0 }), [
    "maxPlayers",
    "forceStartAfterMs",
  ]);
  assert.deepEqual(problems({ diceSides: 4 }), ["criticalHit"], "a hit of six on four sides");
  assert.deepEqual(problems({ criticalFail: 6 }), ["same_faces"]);
  assert.deepEqual(problems({ diceSides: NaN, criticalFail: 0.5 }), [
    "diceSides",
    "criticalHit",
    "criticalFail",
  ]);
});
