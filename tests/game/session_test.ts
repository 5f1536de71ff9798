import assert from "node:assert/strict";
import { isRuleError, openSession, replaceSession } from "../../src/game/mod.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { person } from "./_game_table.ts";

const tonight = openSession("guild", person("ann"), scriptedEnv({ now: 5, ids: ["s1"] }));

Deno.test("rule 1: a new session has an opener and a guild, and is not closed", () => {
  assert.deepEqual(tonight, {
    id: "s1",
    guildId: "guild",
    openerId: "ann",
    openedAt: 5,
    closedAt: null,
    expiresAt: null,
  });
});

Deno.test("rule 1: newsession replaces the session for its opener, or who manages the server", () => {
  for (const [id, managesServer] of [["ann", false], ["bob", true], ["ann", true]] as const) {
    const env = scriptedEnv({ now: 9, ids: ["s2"] });
    const replaced = replaceSession("guild", tonight, person(id), managesServer, env);
    assert.ok(!isRuleError(replaced));
    assert.deepEqual(replaced.closed, { ...tonight, closedAt: 9 });
    assert.equal(replaced.opened.id, "s2");
    assert.equal(replaced.opened.openerId, id);
    assert.equal(replaced.opened.openedAt, 9);
    assert.equal(replaced.opened.closedAt, null);
  }
});

Deno.test("rule 1: newsession is refused to all others", () => {
  const refused = replaceSession("guild", tonight, person("bob"), false, scriptedEnv());
  assert.ok(isRuleError(refused));
  assert.equal(refused.code, "session/not_yours");
});

Deno.test("rule 1: without a session, anyone's newsession opens the first", () => {
  const env = scriptedEnv({ ids: ["s1"] });
  const replaced = replaceSession("guild", null, person("bob"), false, env);
  assert.ok(!isRuleError(replaced));
  assert.equal(replaced.closed, null);
  assert.equal(replaced.opened.openerId, "bob");
});
