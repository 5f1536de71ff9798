import assert from "node:assert/strict";
import { isKeyPart, keys, keyTable } from "../../../src/storage/mod.ts";

Deno.test("keys have the patterns of the table, braces and all", () => {
  assert.equal(keys.game("g1"), "game:{g1}");
  assert.equal(keys.channel("c1"), "channel:{c1}");
  assert.equal(keys.activeGames(), "active_games");
  assert.equal(keys.player("p1"), "player:{p1}");
  assert.equal(keys.playerGames("p1"), "player_games:{p1}");
  assert.equal(keys.drinks("g1"), "drinks:{g1}");
  assert.equal(keys.playerDrinks("p1"), "player_drinks:{p1}");
  assert.equal(keys.sessionDebts("s1", "p1"), "session_debts:{s1}:p1");
  assert.equal(keys.done("g1", "i1"), "done:{g1}:i1");
});

Deno.test("every kind of key is made as its pattern says", () => {
  for (const [name, kind] of Object.entries(keyTable)) {
    const make = keys[name as keyof typeof keys] as (...ids: string[]) => string;
    const pattern = kind.pattern.replace(
      /[{<][^}>]*[}>]/g,
      (id) => id.startsWith("{") ? "{x}" : "x",
    );
    assert.equal(make("x", "x"), pattern, name);
  }
});

Deno.test("what belongs to one game shares a slot", () => {
  const tag = (key: string) => /\{([^}]+)\}/.exec(key)?.[1];
  const ofGame = [keys.game("g"), keys.board("g"), keys.drinks("g"), keys.done("g", "i")];
  assert.deepEqual(new Set(ofGame.map(tag)), new Set(["g"]));
});

Deno.test("an id is one part of one key, or refused", () => {
  for (const id of ["1", "175928847299117063", crypto.randomUUID(), "a.b_c-d", "x".repeat(64)]) {
    assert.ok(isKeyPart(id), id);
  }
  for (const id of ["", "a:b", "{a", "a}", "a b", "a\t", "a\0", "ä", "🎲", "x".repeat(65)]) {
    assert.ok(!isKeyPart(id), JSON.stringify(id));
    assert.throws(() => keys.game(id), TypeError);
    assert.throws(() => keys.done("g", id), TypeError);
  }
});
