import assert from "node:assert/strict";
import {
  type DrinkVoided,
  type GameResult,
  memoriesOf,
  type Memory,
  rememberedMs,
  resultsToRemember,
} from "../../src/game/mod.ts";

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

/** What the last of these games, a minute apart, calls to mind. */
function memories(results: readonly GameResult[], voided: readonly DrinkVoided[] = []) {
  const games = results.map((each, index) => ({
    ...each,
    gameId: `g${index}`,
    at: index * 60_000,
  }));
  return memoriesOf(games, games.at(-1)?.gameId ?? "none", voided);
}

const won = (...winnerIds: string[]) => result({ winnerIds });
const rolledOff = result({
  players: ids.map((playerId) => ({ playerId, roll: 3, rollOffs: [4] })),
});

Deno.test("three wins in a row, the latest one among them", () => {
  const streak = { kind: "win_streak", playerId: "ann", count: 3 };
  assert.deepEqual(memories([won("ben"), won("ann"), won("ann"), won("ann", "ben")]), [streak]);
  assert.deepEqual(memories([won("ann"), won("ann")]), []);
  assert.deepEqual(memories([won("ann"), won("ann"), won("ann"), won("ben")]), []);
});

Deno.test("a game without the player does not end their streak", () => {
  const without = result({ players: [{ playerId: "ben", roll: 3, rollOffs: [] }] });
  const found = memories([won("ann"), won("ann"), without, won("ann")]);
  assert.deepEqual(found, [{ kind: "win_streak", playerId: "ann", count: 3 }]);
});

Deno.test("a drink given back to the last giver is revenge; one in the same game is not", () => {
  const given = (fromId: string, toId: string) => result({ hits: [{ fromId, toId }] });
  assert.deepEqual(memories([given("ann", "ben"), given("ben", "ann")]), [
    { kind: "revenge", playerId: "ben", otherId: "ann" },
  ]);
  const other = [given("ann", "ben"), given("cat", "ben"), given("ben", "ann")];
  assert.deepEqual(memories(other), [], "Cat was the last giver");
  const hits = [{ fromId: "ann", toId: "ben" }, { fromId: "ben", toId: "ann" }];
  assert.deepEqual(memories([result({ hits })]), []);
});

Deno.test("the third fail, and the fourth roll-off, of an evening", () => {
  const failed = result({ failIds: ["ann"] });
  assert.deepEqual(memories([failed, failed]), []);
  assert.deepEqual(memories([failed, result(), failed, failed]), [
    { kind: "fails", playerId: "ann", count: 3 },
  ]);
  assert.deepEqual(memories([rolledOff, rolledOff, rolledOff]), []);
  assert.deepEqual(memories([rolledOff, rolledOff, result(), rolledOff, rolledOff]), [
    { kind: "roll_offs", count: 4 },
  ]);
});

Deno.test("no drink that was voided is given back, and none is the giving back", () => {
  const given = (fromId: string, toId: string) => result({ hits: [{ fromId, toId }] });
  const course = [given("ann", "ben"), result(), given("ben", "ann")];
  const kinds = (gameId: string) => memories(course, [voidedIn(gameId)]).map(({ kind }) => kind);
  assert.deepEqual(kinds("g1"), ["revenge"]);
  assert.deepEqual(kinds("g0"), []);
  assert.deepEqual(kinds("g2"), []);
});

Deno.test("a game remembers what was before it, and nothing of later games", () => {
  const games = [1, 2, 3, 4].map((at) => ({ ...won("ann"), gameId: `g${at}`, at }));
  const streakOf = (gameId: string): readonly Memory[] => memoriesOf(games, gameId, []);
  assert.deepEqual(streakOf("g2"), []);
  assert.deepEqual(streakOf("g3"), [{ kind: "win_streak", playerId: "ann", count: 3 }]);
  assert.deepEqual(streakOf("another"), []);
});

Deno.test("thirty games are remembered, and a number is told only where it is the whole one", () => {
  assert.deepEqual(memories([]), []);
  const failed = result({ failIds: ["ann"] });
  const games = (count: number) => [
    ...Array.from({ length: count - 3 }, () => result()),
    ...[1, 2, 3].map(() => ({ ...failed, winnerIds: ["ben"] })),
  ];
  const kinds = (count: number) => memories(games(count)).map(({ kind }) => kind);
  assert.deepEqual(kinds(30), ["win_streak", "fails"]);
  assert.deepEqual(kinds(31), ["win_streak"], "an earlier game may have had a fail, too");
  const latest = games(40).slice(-resultsToRemember);
  assert.deepEqual(memories(latest).map(({ kind }) => kind), ["win_streak"]);
});

Deno.test("what is twelve hours past was another evening", () => {
  const last = { ...won("ann"), gameId: "last", at: rememberedMs };
  const course = (at: number) => [{ ...won("ann"), gameId: "a", at }, won("ann"), last];
  const streak = { kind: "win_streak", playerId: "ann", count: 3 };
  assert.deepEqual(memoriesOf(course(1), "last", []), [streak]);
  assert.deepEqual(memoriesOf(course(0), "last", []), []);
});

function voidedIn(gameId: string): DrinkVoided {
  return {
    type: "drink_voided",
    ...{ id: "d.voided", drinkId: "d", gameId, sessionId: "s", byId: "cat", at: 9 },
  };
}
