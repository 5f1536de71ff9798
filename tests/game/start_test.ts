import assert from "node:assert/strict";
import { type Game, isRuleError, type Started, startGame } from "../../src/game/mod.ts";
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
    assert.deepEqual(replaced.events, [{ type: "game_abandoned", byId: "zoe", why: "stale" }]);
  }
});
