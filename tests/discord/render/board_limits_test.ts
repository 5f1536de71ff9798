import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { withIcons } from "../../../src/discord/emoji/icon_messaging.ts";
import { renderBoard, renderClosedBoard } from "../../../src/discord/render/mod.ts";
import {
  absurdNames,
  anyGame,
  anyTabLine,
  biggestGame,
  idOf,
  rolledGame,
  waitingGame,
} from "./_games.ts";
import { assertAccepted, longestEmoji, markdownOf } from "./_limits.ts";

const anyEvening = fc.option(
  fc.record({
    standings: fc.array(anyTabLine, { maxLength: 60 }),
    memories: fc.array(fc.record({
      kind: fc.constantFrom("win_streak" as const, "fails" as const),
      playerId: fc.constantFrom(...[0, 1, 99].map(idOf)),
      count: fc.integer({ min: 3, max: 30 }),
    })),
  }),
  { nil: null },
);

Deno.test("the board of every game, with any names, is one that Discord accepts", () => {
  fc.assert(
    fc.property(anyGame, anyEvening, (game, evening) => {
      const board = renderBoard(english, game, evening);
      assertAccepted(board);
      assertAccepted(renderClosedBoard(english, game, evening));
      assert.deepEqual(renderBoard(english, structuredClone(game), evening), board);
    }),
    { numRuns: 300 },
  );
});

Deno.test("the biggest boards fit with the longest names, and show every player", () => {
  const longest = absurdNames.filter((name) => name.length >= 200);
  for (const name of [...longest, "*".repeat(22) + "🍺".repeat(9)]) {
    const standings = Array.from({ length: 60 }, (_, index) => ({
      playerId: String(index),
      name,
      received: 99_999,
      assigned: 99_999,
      paid: 50_000,
      games: 99_999,
      won: 50_000,
    }));
    const [playerId, otherId] = [idOf(0), idOf(1)];
    const memories = [{ kind: "revenge", playerId, otherId }] as const;
    for (const status of ["active", "roll_off", "completed"] as const) {
      const game = biggestGame(status, name);
      for (const render of [renderBoard, renderClosedBoard]) {
        const message = render(english, game, { standings, memories });
        assertAccepted(message);
        const description = message.embeds?.[0]?.description ?? "";
        assert.ok(!/^… and \d+ more$/m.test(description), "no player is left out");
      }
    }
    const full = waitingGame(Array.from({ length: 25 }, () => name), { maxPlayers: 25 });
    assertAccepted(renderBoard(english, full, null));
    assert.ok(!markdownOf(renderBoard(english, full, null)).includes("more"));
  }
});

Deno.test("what does not fit is counted, and the lowest roll's drink is never among it", () => {
  const game = biggestGame("completed", "W".repeat(40));
  const loser = { ...game.drinks[0]!, id: "x", reason: "lowest_roll" as const, fromId: null };
  const drinks = [...game.drinks.filter((drink) => drink.reason !== "lowest_roll"), loser];
  const fields = renderBoard(english, { ...game, drinks }, null).embeds?.[0]?.fields ?? [];
  const field = fields.find((one) => one.name.startsWith("Drinks"));
  const lines = field?.value.split("\n") ?? [];
  assert.match(lines[0] ?? "", /lowest roll$/);
  const left = Number(/^… and (\d+) more$/.exec(lines.at(-1) ?? "")?.[1]);
  assert.equal(lines.length - 1 + left, drinks.length);
});

Deno.test("ten players with 30-character names fit, evening 18", () => {
  const names = Array.from({ length: 10 }, (_, index) => `Player number ${index} `.padEnd(30, "x"));
  assertAccepted(renderBoard(english, rolledGame(names, [1, 2, 3, 6, 6, 6, 1, 1, 1]), null));
});

Deno.test("boards of 25 players with usual names, and of ten with long ones, have room for emoji", () => {
  const long = (index: number) => `Player number ${index} `.padEnd(30, "x");
  const crowds = [
    Array.from({ length: 25 }, (_, index) => `Player ${index}`),
    Array.from({ length: 10 }, (_, index) => long(index)),
  ];
  for (const names of crowds) {
    const values = names.map((_, index) => index % 6 + 1);
    const board = renderBoard(english, rolledGame(names, values, { maxPlayers: 25 }), null);
    const shown = withIcons(board, longestEmoji);
    assert.ok(shown.embeds?.[0]?.description?.includes(longestEmoji()), `${names.length} players`);
    assertAccepted(board);
  }
});
