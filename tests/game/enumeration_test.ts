/**
 * Every way the dice can fall, and every state that a small game can be in.
 *
 * The dice: all rolls of all players with an ordinary die, for one to four
 * players, every choice of whom to give a drink to, and every first roll-off of up to three players.
 * Later roll-offs are settled by script. LONG=1 enumerates one more round for three and four players.
 */
import assert from "node:assert/strict";
import {
  applyMove,
  awaitedRollers,
  type Game,
  type GameEvent,
  giveTargets,
  isLive,
  isRunning,
  type Move,
} from "../../src/game/mod.ts";
import { isLong, longTest } from "../_helpers/long_test.ts";
import { checkGame, checkStep, type History } from "./_invariants.ts";
import { movesFrom } from "./_states.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { accepted, GameTable, person } from "./_game_table.ts";

const faces = [1, 2, 3, 4, 5, 6];
const smallDie = { diceSides: 3, criticalHit: 3, criticalFail: 1 };

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

for (
  const { kind, table } of [
    { kind: "two players", table: GameTable.waiting("ann bob", smallDie) },
    { kind: "two players, one on a kept seat", table: GameTable.again("ann bob", smallDie) },
  ]
) {
  Deno.test(`every state of a game of ${kind} is sound, and every player has a way on`, () => {
    const states = explore(table);
    assert.ok(states > 100, String(states));
  });
}

longTest("every state of a game of three players, one of them on a kept seat, is sound", () => {
  const table = GameTable.again("ann bob cleo", smallDie);
  table.does("bob", { type: "join" });
  assert.ok(explore(table) > 1_000);
});

/** Goes to every state that a game can come to, and counts them. */
function explore({ game: start, events }: GameTable): number {
  const seen = new Set<string>();
  const left: History[] = [{ game: start, events: [...seatsKept(start), ...events] }];
  for (let history = left.pop(); history; history = left.pop()) {
    const { game } = history;
    const key = stateOf(game);
    if (seen.has(key)) continue;
    seen.add(key);
    checkGame(history);
    const ways = movesFrom(game);
    for (const { id } of isLive(game) ? game.players : []) {
      assert.ok(ways.some((way) => way.id === id), `${id} is stuck in ${key}`);
    }
    for (const { after } of ways) {
      checkStep(game, after.game, after.events);
      // One roll-off shows what any further one would.
      if (after.game.rounds.length > 2) continue;
      left.push({ game: after.game, events: [...history.events, ...after.events] });
    }
  }
  return seen.size;
}

function seatsKept({ keptIds }: Game): readonly GameEvent[] {
  return keptIds.map((playerId) => ({ type: "seat_kept", playerId }));
}

/** What decides how a game can go on: not what is owed, nor in which order the players rolled. */
function stateOf({ status, creatorId, players, keptIds, hitIds, rounds }: Game): string {
  return JSON.stringify([
    [status, creatorId, ...players.map(({ id }) => id)],
    [keptIds, hitIds.toSorted()],
    ...rounds.map(({ rolls, skippedIds }) => [
      rolls.map(({ playerId, value }) => `${playerId} ${value}`).toSorted(),
      skippedIds.toSorted(),
    ]),
  ]);
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
