import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import type { Game, Round } from "../../../src/game/mod.ts";
import { renderBoard } from "../../../src/discord/render/mod.ts";
import { play, rolledGame, waitingGame } from "./_games.ts";

const waiting = waitingGame(["Ann", "Ben"]);
const seal = waiting.dice?.seal ?? "";

Deno.test("the whole seal stands on the board until somebody rolls, then its beginning", () => {
  assert.match(seal, /^[0-9a-f]{64}$/);
  const begun = play(waiting, 0, { type: "begin" }).game;
  for (const game of [waiting, begun]) {
    assert.ok(smallPrint(game).endsWith(`\nSealed dice: ${seal}`), smallPrint(game));
  }
  for (const values of [[3], [3, 2], [3, 3]]) {
    const game = asRolled(rolledGame(["Ann", "Ben"], values));
    assert.ok(smallPrint(game).endsWith(`\nSealed dice: ${seal.slice(0, 8)}…`), game.status);
  }
});

Deno.test("a board says that its dice are scripted", () => {
  const print = smallPrint(rolledGame(["Ann", "Ben"], [3]));
  assert.ok(print.endsWith(`\nScripted dice, seal ${seal.slice(0, 8)}…`), print);
});

Deno.test("a board of a game without a seal says so", () => {
  for (const game of [waiting, rolledGame(["Ann", "Ben"], [3])]) {
    assert.ok(smallPrint({ ...game, dice: null }).endsWith("\nDice not sealed"));
  }
});

Deno.test("no board has the seed in it", () => {
  for (const game of [waiting, rolledGame(["Ann", "Ben"], [3]), rolledGame(["Ann"], [3])]) {
    assert.ok(!JSON.stringify(renderBoard(english, game, null)).includes(game.dice?.seed ?? ""));
  }
});

function smallPrint(game: Game): string {
  return renderBoard(english, game, null).embeds?.[0]?.footer?.text ?? "";
}

function asRolled(game: Game): Game {
  const rounds = game.rounds.map((round): Round => ({
    ...round,
    rolls: round.rolls.map((roll) => ({ ...roll, isScripted: false })),
  }));
  return { ...game, rounds };
}
