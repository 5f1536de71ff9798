import assert from "node:assert/strict";
import { type GameResult, memoriesOf } from "../../src/game/mod.ts";

const ids = ["ann", "ben"];

/** A game of Ann and Ben. */
function result(more: Partial<GameResult> = {}): GameResult {
  return {
    ...{ gameId: "g", sessionId: "s", startedAt: 0, at: 1, hits: [], failIds: [], winnerIds: [] },
    players: ids.map((playerId) => ({ playerId, roll: 3, rollOffs: [] })),
    ...{ loserId: null, skippedIds: [], leftIds: [] },
    ...more,
  };
}

const won = (...winnerIds: string[]) => result({ winnerIds });
const rolledOff = result({
  players: ids.map((playerId) => ({ playerId, roll: 3, rollOffs: [4] })),
});

Deno.test("three wins in a row, the latest one among them", () => {
  const streak = { kind: "win_streak", playerId: "ann", count: 3 };
  assert.deepEqual(memoriesOf([won("ben"), won("ann"), won("ann"), won("ann", "ben")]), [streak]);
  assert.deepEqual(memoriesOf([won("ann"), won("ann")]), []);
  assert.deepEqual(memoriesOf([won("ann"), won("ann"), won("ann"), won("ben")]), []);
});

Deno.test("a game without the player does not end their streak", () => {
  const without = result({ players: [{ playerId: "ben", roll: 3, rollOffs: [] }] });
  const memories = memoriesOf([won("ann"), won("ann"), without, won("ann")]);
  assert.deepEqual(memories, [{ kind: "win_streak", playerId: "ann", count: 3 }]);
});

Deno.test("a drink given back to the last giver is revenge; one in the same game is not", () => {
  const given = (fromId: string, toId: string) => result({ hits: [{ fromId, toId }] });
  assert.deepEqual(memoriesOf([given("ann", "ben"), given("ben", "ann")]), [
    { kind: "revenge", playerId: "ben", otherId: "ann" },
  ]);
  const other = [given("ann", "ben"), given("cat", "ben"), given("ben", "ann")];
  assert.deepEqual(memoriesOf(other), [], "Cat was the last giver");
  const hits = [{ fromId: "ann", toId: "ben" }, { fromId: "ben", toId: "ann" }];
  assert.deepEqual(memoriesOf([result({ hits })]), []);
});

Deno.test("the third fail, and the fourth roll-off, of an evening", () => {
  const failed = result({ failIds: ["ann"] });
  assert.deepEqual(memoriesOf([failed, failed]), []);
  assert.deepEqual(memoriesOf([failed, result(), failed, failed]), [
    { kind: "fails", playerId: "ann", count: 3 },
  ]);
  assert.deepEqual(memoriesOf([rolledOff, rolledOff, rolledOff]), []);
  assert.deepEqual(memoriesOf([rolledOff, rolledOff, result(), rolledOff, rolledOff]), [
    { kind: "roll_offs", count: 4 },
  ]);
});

Deno.test("only the last thirty games are remembered, and nothing of no game", () => {
  assert.deepEqual(memoriesOf([]), []);
  const old = Array.from({ length: 30 }, () => result());
  assert.deepEqual(
    memoriesOf([
      result({ failIds: ["ann"] }),
      ...old.slice(2),
      ...[1, 2].map(() => result({ failIds: ["ann"] })),
    ]),
    [],
  );
});
