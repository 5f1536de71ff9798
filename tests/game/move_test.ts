import assert from "node:assert/strict";
import { applyMove, isRuleError, type Move } from "../../src/game/mod.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { accepted, person, Table } from "./_table.ts";

Deno.test("every change is one revision later", () => {
  const table = new Table("ann");
  assert.equal(table.game.revision, 1);
  table.does("bob", { type: "join" });
  table.does("ann", { type: "begin" });
  table.rolls("ann 6");
  table.gives("ann", "bob");
  table.after(2).does("ann", { type: "nudge", round: 1 });
  table.rolls("bob 2");
  assert.equal(table.game.revision, 7);
});

Deno.test("a name is what Discord said last: a move brings the mover's up to date", () => {
  const { game, now } = Table.begun("ann bob");
  const renamed = { id: "bob", name: "Sir Bob" };
  const env = scriptedEnv({ now, rolls: [4] });
  const changed = accepted(applyMove(game, renamed, { type: "roll", round: 1 }, env));
  assert.deepEqual(changed.game.players, [person("ann"), renamed]);
});

Deno.test("a refused move has no game to keep, not even for a new name", () => {
  const { game, now } = Table.begun("ann bob");
  const renamed = { id: "bob", name: "Sir Bob" };
  const outcome = applyMove(game, renamed, { type: "begin" }, scriptedEnv({ now }));
  assert.ok(isRuleError(outcome));
  assert.ok(!("game" in outcome));
});

Deno.test("a move that is none is a bug, and says so", () => {
  const { game } = new Table("ann");
  const unknown = { type: "dance" } as unknown as Move;
  assert.throws(() => applyMove(game, person("ann"), unknown, scriptedEnv()), TypeError);
});
