import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Game, type Roll, type Round, throwDie } from "../../../src/game/mod.ts";
import { type Message, renderBoard, renderVerification } from "../../../src/discord/render/mod.ts";
import { opensslDigest, opensslTest } from "../../_helpers/openssl.ts";
import { run } from "../../_helpers/tool.ts";
import { anyGame, play, rolledGame, waitingGame } from "./_games.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";
import { usualVoices } from "../words/_voices.ts";

const waiting = waitingGame(["Ann", "Ben"]);
const seal = waiting.dice?.seal ?? "";
const over = finishedGame(3, 6, 0);

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

Deno.test("a board never has the seed in it, and before the game is over nothing has", () => {
  const games = [waiting, rolledGame(["Ann", "Ben"], [3]), rolledGame(["Ann", "Ben"], [3, 3])];
  for (const game of [...games, over]) {
    assert.ok(!JSON.stringify(renderBoard(english, game, null)).includes(seedOf(game)));
  }
  for (const game of games) {
    for (const seen of [{ live: game, finished: null }, { live: null, finished: game }]) {
      const said = JSON.stringify(renderVerification(english, seen, 0));
      assert.ok(!said.includes(seedOf(game)), said);
    }
  }
});

opensslTest("the two lines for a shell print the face, as they are printed", () => {
  for (const sides of [2, 6, 20, 86, 100]) {
    for (let at = 0; at < 4; at++) {
      const game = finishedGame(1, sides, at);
      const lines = shellLinesIn(renderVerification(english, { live: null, finished: game }, 0));
      assert.equal(lines.length, 2);
      const { ok, output } = run("sh", "-c", lines.join("\n"));
      assert.ok(ok, output);
      assert.equal(output, `${game.rounds[0]?.rolls[0]?.value}\n`, lines.join("\n"));
    }
  }
});

opensslTest("the example in docs/dice.md prints what it says", () => {
  const text = Deno.readTextFileSync(new URL("../../../docs/dice.md", import.meta.url));
  const [, block = ""] = /```sh\n([^]*?)\n```/.exec(text) ?? [];
  const [sealLine = "", ...rollLines] = block.split("\n");
  const [, seed = ""] = /^printf %s ([0-9a-f]{64}) \|/.exec(sealLine) ?? assert.fail(sealLine);
  const game = { ...finishedGame(1, 6, 0), dice: { seed, seal: "" } };
  const printed = shellLinesIn(renderVerification(english, { live: null, finished: game }, 0));
  assert.deepEqual(rollLines, printed);
  const { output } = run("sh", "-c", rollLines.join("\n"));
  const [, docSeal, face] = /the seal `(\w+)` and the\s+face (\d+)/.exec(text) ?? [];
  assert.equal(output, `${face}\n`);
  assert.equal(docSeal, opensslDigest(Uint8Array.fromHex(seed)));
});

Deno.test("a finished game shows seed and seal, and of each roll face, id and digest", () => {
  const text = markdownOf(renderVerification(english, { live: null, finished: over }, 0));
  const dice = over.dice ?? assert.fail();
  for (const said of [dice.seed, dice.seal, "The dice of game 1"]) assert.ok(text.includes(said));
  const rolls = over.rounds[0]?.rolls ?? [];
  assert.equal(rolls.length, 3);
  for (const { value, interactionId } of rolls) {
    const { digest } = throwDie(dice.seed, interactionId ?? "", 6);
    const line = new RegExp(
      `\\*\\*${value}\\*\\* \\*\\*\\w+\\*\\*\\n.${interactionId}. → .${digest}.`,
    );
    assert.match(text, line);
  }
  assert.doesNotMatch(text, /does not follow|scripted/);
});

Deno.test("a scripted roll is marked, and one that does not follow from the seed", () => {
  const scripted = rolledGame(["Ann", "Ben"], [3, 2]);
  const text = markdownOf(renderVerification(english, { live: null, finished: scripted }, 0));
  assert.equal(text.match(/scripted: set, not rolled/g)?.length, 2);
  assert.doesNotMatch(text, /openssl/, "there is nothing to compute");
  const forged = markdownOf(
    renderVerification(english, { live: null, finished: asRolled(scripted) }, 0),
  );
  assert.match(forged, /does not follow from the seed/);
});

Deno.test("a game without a seal is not sealed, a running one shows its seal alone", () => {
  const unsealed = { ...over, dice: null };
  const verify = (live: Game | null, finished: Game | null) =>
    markdownOf(renderVerification(english, { live, finished }, 0));
  assert.match(verify(null, unsealed), /The dice of game 1 were not sealed/);
  assert.match(verify(null, null), /no finished game to check/);
  assert.match(verify({ ...waiting, dice: null }, null), /not sealed.*\n.*no finished game/);
  assert.match(verify(waiting, null), new RegExp(`has the seal .${seal}.`));
  assert.match(verify(waiting, over), new RegExp(`${seal}[^]*${seedOf(over)}`));
});

Deno.test("a long game is shown page by page, each within Discord's limits", () => {
  const rolls = 27;
  const game = finishedGame(rolls, 6, 0, "🍺".repeat(40));
  const seen = new Set<string>();
  for (const [page, buttons] of [[0, [1]], [1, [0, 2]], [2, [1]], [9_999, [1]]] as const) {
    const message = renderVerification(english, { live: waiting, finished: game }, page);
    assertAccepted(message);
    const ids = message.components?.flatMap((row) => row.components.map((one) => one.customId));
    assert.deepEqual(ids, buttons.map((to) => `1:verify:${game.id}:${to}`));
    for (const [, id = ""] of markdownOf(message).matchAll(/`(\d+)` →/g)) seen.add(id);
  }
  assert.equal(seen.size, rolls);
});

Deno.test("ten rolls with the longest names and notes fit, in every language", () => {
  const whole = finishedGame(20, 100, 0, "*".repeat(1_000));
  const [round] = whole.rounds;
  assert(round);
  for (const isScripted of [true, false]) {
    const rolls = round.rolls.map((roll) => ({ ...roll, value: 101, isScripted }));
    const finished = { ...whole, rounds: [{ ...round, rolls: [] }, { ...round, rolls }] };
    for (const voice of usualVoices) {
      assertAccepted(renderVerification(voice, { live: waiting, finished }, 0));
    }
  }
});

Deno.test("the dice of any game can be shown within Discord's limits", () => {
  fc.assert(fc.property(anyGame, fc.nat({ max: 3 }), (game, page) => {
    assertAccepted(renderVerification(english, { live: waiting, finished: game }, page));
  }));
});

/** A game of players who have rolled, and nobody set the die. */
function finishedGame(players: number, sides: number, at: number, name = "Ann"): Game {
  const game = waitingGame(Array.from({ length: players }, () => name), {
    maxPlayers: 25,
    diceSides: sides,
  });
  const rolls = game.players.map(({ id: playerId }, seat): Roll => {
    const interactionId = String(1576405199218540545n + BigInt(at * 1_000 + seat));
    const { face: value } = throwDie(seedOf(game), interactionId, sides);
    return { playerId, value, at: game.createdAt, interactionId, isScripted: false };
  });
  const round = { playerIds: game.players.map(({ id }) => id), rolls, skippedIds: [] };
  return { ...game, status: "completed", endedAt: game.createdAt, rounds: [round] };
}

/** The lines of the code block in a message. */
function shellLinesIn(message: Message): readonly string[] {
  const [, lines = ""] = /```sh\n([^]*)\n```/.exec(markdownOf(message)) ?? [];
  return lines.split("\n");
}

function seedOf({ dice }: Game): string {
  return dice?.seed ?? assert.fail("not sealed");
}

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
