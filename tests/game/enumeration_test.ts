/**
 * Every way the dice can fall: all rolls of all players with an ordinary die, for one to four
 * players, every choice of whom to give a drink to, and every first roll-off of up to three players.
 * Later roll-offs are settled by script. LONG=1 enumerates one more round for three and four players.
 */
import assert from "node:assert/strict";
import {
  applyMove,
  awaitedRollers,
  type Game,
  giveTargets,
  isRunning,
  type Move,
} from "../../src/game/mod.ts";
import { isLong } from "../_helpers/long_test.ts";
import { checkGame, checkStep, type History } from "./_invariants.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { accepted, GameTable, person } from "./_game_table.ts";

const faces = [1, 2, 3, 4, 5, 6];

/** How the dice fell: how many games there were, and how many of them ended with a loser. */
interface Tally {
  games: number;
  lost: number;
}

for (
  const { ids, depth, lost } of [
    // Alone, no roll is lowest.
    { ids: "ann", depth: 3, lost: false },
    { ids: "ann bob", depth: 3, lost: true },
    { ids: "ann bob cleo", depth: isLong ? 3 : 2, lost: true },
    { ids: "ann bob cleo dan", depth: isLong ? 2 : 1, lost: true },
  ]
) {
  const players = ids.split(" ").length;
  const losers = lost ? "one loser" : "no loser";
  Deno.test(`all rolls of a game of ${players}: ${losers}, and the drinks add up`, () => {
    const table = GameTable.begun(ids);
    const tally = { games: 0, lost: 0 };
    playOn({ game: table.game, events: table.events }, depth, tally);
    assert.ok(tally.games >= 6 ** players);
    assert.equal(tally.lost, lost ? tally.games : 0);
  });
}

/** Plays every way on from here; `depth` rounds are enumerated, those after are settled. */
function playOn(history: History, depth: number, tally: Tally): void {
  const { game } = history;
  if (!isRunning(game)) {
    checkGame(history);
    tally.games++;
    if (game.drinks.some(({ reason }) => reason === "lowest_roll")) tally.lost++;
    return;
  }
  for (const [id, move, value] of waysOn(game, depth)) {
    playOn(after(history, id, move, value), depth, tally);
  }
}

function waysOn(game: Game, depth: number): readonly [string, Move, number?][] {
  const giverId = game.hitIds[0];
  if (giverId !== undefined) {
    return giveTargets(game, giverId).map(({ id: targetId }) => [
      giverId,
      { type: "give", targetId, round: null },
    ]);
  }
  const rollers = awaitedRollers(game);
  const rollerId = rollers[0] ?? assert.fail("No player is awaited");
  const values = game.rounds.length <= depth ? faces : [rollers.length === 1 ? 2 : 3];
  return values.map((value) => [rollerId, { type: "roll", round: null }, value]);
}

function after({ game, events }: History, id: string, move: Move, value?: number): History {
  const env = scriptedEnv({ now: game.lastMoveAt, rolls: value === undefined ? [] : [value] });
  const changed = accepted(applyMove(game, person(id), move, env));
  checkStep(game, changed.game, changed.events);
  return { game: changed.game, events: [...events, ...changed.events] };
}
