import assert from "node:assert/strict";
import { type GameResult, recapOf, type TabLine, type Title } from "../../src/game/mod.ts";

const line = (playerId: string, received: number, name = playerId): TabLine => ({
  ...blank,
  playerId,
  name,
  received,
});
const blank = { received: 0, assigned: 0, paid: 0, games: 0, won: 0 };

function result(at: number, more: Partial<GameResult>): GameResult {
  const players = ["ann", "ben", "cat"].map((playerId) => ({ playerId, roll: 3, rollOffs: [] }));
  return {
    gameId: `g${at}`,
    sessionId: "s",
    startedAt: at - 60,
    at,
    players,
    hits: [],
    failIds: [],
    winnerIds: [],
    loserId: null,
    skippedIds: [],
    leftIds: [],
    ...more,
  };
}

const titleIn = (titles: readonly Title[], name: Title["name"]) =>
  titles.find((title) => title.name === name);

Deno.test("a session without a result has no recap", () => {
  assert.equal(recapOf([], [line("ann", 1)], []), null);
});

Deno.test("a recap has span, games, drinks, and titles with their numbers", () => {
  const recap = recapOf(
    [
      result(100, {
        winnerIds: ["ann"],
        hits: [{ fromId: "ann", toId: "ben" }],
        failIds: ["ben"],
        loserId: "ben",
      }),
      result(500, { winnerIds: ["ann"], skippedIds: ["ben"] }),
    ],
    [line("ann", 0), line("ben", 3), line("cat", 0)],
    [],
  );
  assert(recap);
  assert.deepEqual([recap.since, recap.until, recap.games, recap.drinks], [40, 500, 2, 3]);
  assert.deepEqual(recap.titles, [
    { name: "winner", playerIds: ["ann"], count: 2 },
    { name: "generous", playerIds: ["ann"], count: 1 },
    { name: "unlucky", playerIds: ["ben"], count: 2 },
    { name: "bone_dry", playerIds: ["ann", "cat"], count: 2 },
    { name: "sleepyhead", playerIds: ["ben"], count: 1 },
  ]);
});

Deno.test("who was in a roll-off and drinks nothing for it has survived it", () => {
  const players = ["ann", "ben", "cat"].map((playerId) => ({
    playerId,
    roll: 2,
    rollOffs: playerId === "cat" ? [] : [4],
  }));
  const tab = [line("ann", 0), line("ben", 1)];
  const recap = recapOf([result(1, { players, loserId: "ben" })], tab, []);
  assert.deepEqual(titleIn(recap?.titles ?? [], "survivor"), {
    name: "survivor",
    playerIds: ["ann"],
    count: 1,
  });
});

Deno.test("a forgotten player gets no title, and a drink to oneself is not generous", () => {
  const recap = recapOf(
    [result(1, { winnerIds: ["ann"], hits: [{ fromId: "ben", toId: "ben" }] })],
    [line("ann", 0, ""), line("ben", 1)],
    [],
  );
  assert.deepEqual(recap?.titles, []);
});
