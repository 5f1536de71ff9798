import assert from "node:assert/strict";
import {
  awaitedPlayers,
  type DrinkReason,
  drinksOf,
  foldResults,
  type Game,
  type GameEvent,
  type GameStatus,
  isLive,
  isRunning,
  resultOf,
  type Round,
  winnersOf,
} from "../../src/game/mod.ts";

/** A game with everything that ever happened in it, in order. */
export interface History {
  readonly game: Game;
  readonly events: readonly GameEvent[];
}

/** Where a game may stand after a move, by where it stood before. */
const next: Readonly<Record<GameStatus, readonly GameStatus[]>> = {
  waiting: ["waiting", "active", "abandoned"],
  active: ["active", "roll_off", "completed", "abandoned"],
  roll_off: ["roll_off", "completed", "abandoned"],
  completed: [],
  abandoned: [],
};

/** Checks that a move led from `before` to `after` and nothing was taken back. */
export function checkStep(before: Game, after: Game, events: readonly GameEvent[]): void {
  assert.ok(next[before.status].includes(after.status), `${before.status} → ${after.status}`);
  assert.equal(after.revision, before.revision + 1);
  assert.ok(events.length > 0, "A move that is made has events");
  assert.equal(after.rounds.length - before.rounds.length <= 1, true);
  // The ledger is append-only, and what was added is what the events say.
  assert.equal(
    after.drinks.length - before.drinks.length,
    events.filter(({ type }) => type === "drink_owed").length,
  );
  before.drinks.forEach((drink, at) => assert.equal(after.drinks[at], drink));
}

/** Checks everything that has to be true of every game at every moment. */
export function checkGame(history: History): void {
  checkState(history.game);
  checkRounds(history.game);
  checkLedger(history);
  checkCounts(history);
  checkKeptSeats(history.game);
  checkResult(history.game);
}

function checkState(game: Game): void {
  const { status, rounds, players, creatorId } = game;
  assert.equal(game.endedAt === null, isLive(game));
  assert.equal(game.calledOff !== null, status === "abandoned" && players.length > 0);
  assert.equal(new Set(players.map(({ id }) => id)).size, players.length);
  assert.ok(players.length <= game.houseRules.maxPlayers);
  if (isLive(game)) assert.ok(players.some(({ id }) => id === creatorId), "The creator is in it");
  if (status === "waiting") assert.equal(rounds.length, 0);
  if (status === "active") assert.equal(rounds.length, 1);
  if (status === "roll_off") assert.ok(rounds.length > 1);
  if (status === "completed") assert.ok(rounds.length > 0);
  // A running game always awaits a player, and only a running one does.
  assert.equal(awaitedPlayers(game).length > 0, isRunning(game));
  if (status !== "active") assert.deepEqual(game.hitIds, []);
}

function checkRounds({ rounds, houseRules }: Game): void {
  rounds.forEach((round, at) => {
    const done = [...round.rolls.map(({ playerId }) => playerId), ...round.skippedIds];
    assert.equal(new Set(done).size, done.length, "Everyone rolls once or is skipped once");
    assert.ok(done.every((id) => round.playerIds.includes(id)));
    assert.ok(round.rolls.every(({ value }) => 1 <= value && value <= houseRules.diceSides));
    const before = rounds[at - 1];
    if (before) assert.deepEqual(new Set(round.playerIds), new Set(lowestOf(before)));
  });
}

function checkLedger({ game, events }: History): void {
  assert.deepEqual(drinksOf(events), game.drinks);
  const ids = game.drinks.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(ids, ids.toSorted());
  const playerIds = new Set(game.players.map(({ id }) => id));
  for (const drink of game.drinks) {
    const hasGiver = drink.reason === "critical_hit" || drink.reason === "delayed_start";
    assert.equal(drink.fromId !== null, hasGiver);
    assert.ok(playerIds.has(drink.toId));
    assert.ok(drink.fromId === null || playerIds.has(drink.fromId));
    assert.equal(drink.gameId, game.id);
    assert.equal(drink.sessionId, game.sessionId);
  }
}

/** The drinks add up to what was rolled, given, skipped and waited for. */
function checkCounts(history: History): void {
  const { game, events } = history;
  const { criticalFail, criticalHit } = game.houseRules;
  const rolled = (value: number) =>
    (game.rounds[0]?.rolls ?? []).filter((roll) => roll.value === value).length;
  const lost = events.filter(({ type }) => type === "hit_lost").length;
  const forced = events.filter((event) => event.type === "game_begun" && event.forced).length;
  const given = countOwed(game, "critical_hit");

  assert.equal(countOwed(game, "critical_fail"), rolled(criticalFail));
  assert.ok(given + lost + game.hitIds.length <= rolled(criticalHit));
  // Only abandoning a game may leave a hit neither given nor lost to a skip.
  if (game.status !== "abandoned") {
    assert.equal(given + lost + game.hitIds.length, rolled(criticalHit));
  }
  assert.equal(countOwed(game, "delayed_start"), forced);
  assert.ok(forced <= 1);
  checkAbsences(history);
  assert.ok(countOwed(game, "called_off") <= 1);
  if (countOwed(game, "called_off") === 1) assert.equal(game.status, "abandoned");
  checkLoser(game);
}

/** Who is out of a round owes for it, unless their seat was only kept. */
function checkAbsences({ game, events }: History): void {
  const absent = events.flatMap((event) =>
    event.type === "player_skipped" || event.type === "player_walked_out" ? [event] : []
  );
  // Where several processes played, nobody knows the order of the events.
  assert.deepEqual(
    game.absences.map(({ playerId, why }) => `${playerId} ${why}`).toSorted(),
    absent.map(({ playerId, type }) =>
      `${playerId} ${type === "player_skipped" ? "skipped" : "left"}`
    ).toSorted(),
  );
  const outIds = game.rounds.flatMap((round) => round.skippedIds);
  const owed = countOwed(game, "timed_out") + countOwed(game, "walked_out");
  assert.ok(owed <= outIds.length);
  const lost = events.filter(({ type }) => type === "hit_lost").length;
  assert.equal(absent.length, outIds.length + lost);
  if (!events.some(({ type }) => type === "seat_kept")) assert.equal(owed, outIds.length);
}

/** Nobody drinks for a game that they did not choose. */
function checkKeptSeats({ keptIds, players, drinks, rounds }: Game): void {
  for (const id of keptIds) {
    assert.ok(players.some((player) => player.id === id));
    assert.ok(!drinks.some(({ toId, fromId }) => toId === id || fromId === id));
    assert.ok(!rounds.some(({ rolls }) => rolls.some(({ playerId }) => playerId === id)));
  }
}

/** Every completed game has a result, and with two rolls or more a winner; no other has any. */
function checkResult(game: Game): void {
  const result = resultOf(game);
  assert.equal(result !== null, game.status === "completed");
  if (result === null) return assert.deepEqual(winnersOf(game), []);
  const rolls = game.rounds[0]?.rolls ?? [];
  assert.equal(result.winnerIds.length > 0, rolls.length >= 2);
  for (const { playerId, value } of rolls.length >= 2 ? rolls : []) {
    const isHighest = rolls.every((roll) => roll.value <= value);
    assert.equal(result.winnerIds.includes(playerId), isHighest);
  }
  const counts = foldResults([result]);
  assert.deepEqual(new Set(counts.keys()), new Set(rolls.map(({ playerId }) => playerId)));
}

/** Exactly one loser of every tie, and of every finished round with two rolls or more. */
function checkLoser(game: Game): void {
  const losers = game.drinks.filter(({ reason }) => reason === "lowest_roll");
  const last = game.rounds.at(-1);
  if (game.status !== "completed" || !last || last.rolls.length < 2) {
    return assert.equal(losers.length, 0);
  }
  assert.equal(losers.length, 1);
  assert.deepEqual(lowestOf(last), [losers[0]?.toId]);
}

function countOwed(game: Game, reason: DrinkReason): number {
  return game.drinks.filter((drink) => drink.reason === reason).length;
}

/** Who rolled lowest; none with fewer than two rolls. Written apart from the rules, to check them. */
function lowestOf({ rolls }: Round): readonly string[] {
  if (rolls.length < 2) return [];
  const sorted = rolls.toSorted((a, b) => a.value - b.value);
  return sorted.filter(({ value }) => value === sorted[0]?.value).map(({ playerId }) => playerId);
}
