import assert from "node:assert/strict";
import { foldResults, forgetInResult, resultOf, winnersOf } from "../../src/game/mod.ts";
import { play } from "./_courses.ts";

const winners = (course: string) => winnersOf(play(course).game);

Deno.test("rule 16: the highest roll of everybody's round wins", () => {
  assert.deepEqual(winners("ann bob cleo: ann 4, bob 2, cleo 5"), ["cleo"]);
});

Deno.test("rule 16: a tie for highest is shared", () => {
  assert.deepEqual(winners("ann bob cleo: cleo 5, bob 2, ann 5"), ["ann", "cleo"]);
});

Deno.test("rule 16: a roll-off decides the loser and not the winner", () => {
  assert.deepEqual(winners("ann bob cleo: ann 3, bob 2, cleo 2, cleo 6, bob 5"), ["ann"]);
  assert.deepEqual(winners("ann bob: ann 3, bob 3, ann 5, bob 2"), ["ann", "bob"]);
});

Deno.test("rule 16: alone nobody wins, and neither does the only one who rolled", () => {
  assert.deepEqual(winners("ann: ann 5"), []);
  assert.deepEqual(winners("ann bob: ann 5, bob leaves"), []);
});

Deno.test("rule 16: a game that is not played to its end has no winner and no result", () => {
  for (const course of ["ann bob: ann 5", "ann bob: ann 5, ann abandons"]) {
    const { game } = play(course);
    assert.deepEqual(winnersOf(game), []);
    assert.equal(resultOf(game), null);
  }
});

Deno.test("rule 17: a result says what happened in the game", () => {
  const course = "ann bob cleo dan eve: ann 6, bob 1, cleo 1, ann gives bob, +1, dan leaves, " +
    "+5, ann skips, bob 4, +5, ann skips";
  const { game } = play(course);
  assert.deepEqual(resultOf(game), {
    gameId: "g1",
    sessionId: "session",
    startedAt: game.createdAt,
    at: game.endedAt,
    players: [
      { playerId: "ann", roll: 6, rollOffs: [] },
      { playerId: "bob", roll: 1, rollOffs: [4] },
      { playerId: "cleo", roll: 1, rollOffs: [null] },
      { playerId: "dan", roll: null, rollOffs: [] },
      { playerId: "eve", roll: null, rollOffs: [] },
    ],
    hits: [{ fromId: "ann", toId: "bob" }],
    failIds: ["bob", "cleo"],
    winnerIds: ["ann"],
    loserId: null,
    skippedIds: ["cleo", "eve"],
    leftIds: ["dan"],
  });
});

Deno.test("rule 17: a result names the loser, and who lost a hit by being skipped", () => {
  const { game } = play("ann bob cleo: ann 6, bob 3, cleo 4, +5, bob skips");
  const result = resultOf(game);
  assert.equal(result?.loserId, "bob");
  assert.deepEqual(result?.skippedIds, ["ann"]);
  assert.deepEqual(result?.hits, []);
});

Deno.test("rule 17: who only had a kept seat was not in the game", () => {
  const { game } = play("again ann bob cleo: ann begins, ann 4, bob 3, +1, ann skips");
  const result = resultOf(game);
  assert.deepEqual(result?.players.map(({ playerId }) => playerId), ["ann", "bob"]);
  assert.deepEqual(result?.skippedIds, []);
});

Deno.test("rule 16: games and won are the fold of results, for those who rolled", () => {
  const results = [
    "ann bob cleo: ann 4, bob 2, cleo 4",
    "ann bob cleo: ann 5, cleo 3, bob leaves",
    "ann: ann 5",
  ].flatMap((course) => resultOf(play(course).game) ?? []);
  assert.deepEqual(
    foldResults(results),
    new Map([
      ["ann", { games: 3, won: 2 }],
      ["bob", { games: 1, won: 0 }],
      ["cleo", { games: 2, won: 1 }],
    ]),
  );
});

Deno.test("forgetting takes the person out of a result, and changes nothing else", () => {
  const course = "ann bob cleo: ann 6, bob 1, cleo 1, ann gives bob, cleo leaves";
  const result = resultOf(play(course).game);
  assert.ok(result);
  for (const id of ["ann", "bob", "cleo"]) {
    const expected: string = JSON.stringify(result).replaceAll(`"${id}"`, '"gone-1"');
    assert.deepEqual(forgetInResult(result, id, "gone-1"), JSON.parse(expected));
  }
  assert.equal(forgetInResult(result, "eve", "gone-1"), result);
});
