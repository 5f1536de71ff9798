import assert from "node:assert/strict";
import { applyMove, isRuleError, type Move } from "../../src/game/mod.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { accepted, GameTable, person } from "./_game_table.ts";

Deno.test("every change is one revision later", () => {
  const table = new GameTable("ann");
  assert.equal(table.game.revision, 1);
  table.does("bob", { type: "join" });
  table.does("ann", { type: "begin" });
  table.rolls("ann 6");
  table.gives("ann", "bob");
  table.after(2).does("ann", { type: "nudge", round: 1 });
  table.rolls("bob 2");
  assert.equal(table.game.revision, 7);
});

Deno.test("a move updates its player's name to the one that Discord sent last", () => {
  const { game, now } = GameTable.begun("ann bob");
  const renamed = { id: "bob", name: "Sir Bob" };
  const env = scriptedEnv({ now, rolls: [4] });
  const changed = accepted(applyMove(game, renamed, { type: "roll", round: 1 }, env));
  assert.deepEqual(changed.game.players, [person("ann"), renamed]);
});

Deno.test("a refused move has no game to keep, not even for a new name", () => {
  const { game, now } = GameTable.begun("ann bob");
  const renamed = { id: "bob", name: "Sir Bob" };
  const outcome = applyMove(game, renamed, { type: "begin" }, scriptedEnv({ now }));
  assert.ok(isRuleError(outcome));
  assert.ok(!("game" in outcome));
});

Deno.test("an unknown move is a bug, and throws", () => {
  const { game } = new GameTable("ann");
  const unknown = { type: "dance" } as unknown as Move;
  assert.throws(() => applyMove(game, person("ann"), unknown, scriptedEnv()), TypeError);
});
