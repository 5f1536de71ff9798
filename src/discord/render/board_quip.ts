import {
  type Absence,
  currentRound,
  type Drink,
  type Game,
  hasWalkedOut,
  isSeatKept,
  type Roll,
} from "../../game/mod.ts";
import {
  endingQuips,
  type Occasion,
  pickBySeed,
  type PickVariant,
  rollOffQuips,
  rollQuips,
  say,
  tableQuips,
} from "../quips/mod.ts";
import { showPlayer } from "./people.ts";

/**
 * What Ronnie says on the board about the latest event. Chosen by the game itself, so that a game has
 * the same board however often it is rendered.
 */
export function boardQuip(game: Game): string {
  const pick = pickBySeed(seedOf(game));
  switch (game.status) {
    case "waiting":
      return waitingQuip(game, pick);
    case "active":
      return activeQuip(game, pick);
    case "roll_off":
      return rollOffQuip(game, pick);
    case "completed":
      return completedQuip(game, pick);
    case "abandoned":
      return say(abandonedOccasion(game), pick, {});
    default:
      return game.status satisfies never;
  }
}

function seedOf(game: Game): string {
  const rolls = game.rounds.map((round) => `${round.rolls.length}/${round.skippedIds.length}`);
  return [game.id, game.status, game.players.length, game.drinks.length, ...rolls].join(":");
}

function abandonedOccasion({ players, calledOff }: Game): Occasion<never> {
  if (players.length === 0) return tableQuips.everybodyLeft;
  return calledOff?.why === "stale" ? tableQuips.leftAlone : tableQuips.calledOff;
}

function waitingQuip(game: Game, pick: PickVariant): string {
  if (game.keptIds.length > 0) {
    return say(tableQuips.playingAgain, pick, { name: showPlayer(game, game.creatorId) });
  }
  if (game.players.length >= game.houseRules.maxPlayers) return say(tableQuips.tableFull, pick, {});
  const latest = game.players.at(-1);
  const name = showPlayer(game, latest?.id ?? game.creatorId);
  return say(
    game.players.length > 1 ? tableQuips.somebodyJoined : tableQuips.tableOpened,
    pick,
    { name },
  );
}

function activeQuip(game: Game, pick: PickVariant): string {
  const roll = currentRound(game)?.rolls.at(-1);
  const drink = game.drinks.at(-1);
  const absence = game.absences.at(-1);
  if (absence && absence.at >= Math.max(roll?.at ?? 0, drink?.at ?? 0)) {
    return absenceQuip(game, absence, pick);
  }
  if (drink && drink.at >= (roll?.at ?? 0)) return drinkQuip(game, drink, roll, pick);
  if (roll) return rollQuip(game, roll, pick);
  return say(game.players.length > 1 ? tableQuips.diceOut : tableQuips.diceOutAlone, pick, {});
}

/** What it means that a player is absent: a drink, a lost hit, or nothing for a kept seat. */
function absenceQuip(game: Game, { playerId, why }: Absence, pick: PickVariant): string {
  const values = { name: showPlayer(game, playerId) };
  if (isSeatKept(game, playerId)) {
    return say(why === "left" ? rollQuips.leftFree : rollQuips.seatEmpty, pick, values);
  }
  const hasRolled = currentRound(game)?.rolls.some((roll) => roll.playerId === playerId);
  if (hasRolled) return say(rollQuips.hitGone, pick, values);
  return say(why === "left" ? rollQuips.walkedOut : rollQuips.asleep, pick, values);
}

function drinkQuip(game: Game, drink: Drink, roll: Roll | undefined, pick: PickVariant): string {
  const to = showPlayer(game, drink.toId);
  const from = drink.fromId === null ? to : showPlayer(game, drink.fromId);
  switch (drink.reason) {
    case "critical_hit":
      return drink.fromId === drink.toId
        ? say(rollQuips.hitKept, pick, { name: to })
        : say(rollQuips.hitGiven, pick, { name: from, other: to });
    case "delayed_start":
      return say(tableQuips.beganLate, pick, { name: to, other: from });
    case "timed_out":
      return say(rollQuips.asleep, pick, { name: to });
    case "walked_out":
      return say(rollQuips.walkedOut, pick, { name: to });
    case "called_off":
      return say(tableQuips.calledOff, pick, {});
    case "critical_fail":
    case "lowest_roll":
      return say(rollQuips.failRolled, pick, {
        name: to,
        value: String(roll?.value ?? game.houseRules.criticalFail),
      });
    default:
      return drink.reason satisfies never;
  }
}

function rollQuip(game: Game, { playerId, value }: Roll, pick: PickVariant): string {
  return say(
    game.hitIds.includes(playerId) ? rollQuips.hitRolled : rollQuips.plainRoll,
    pick,
    { name: showPlayer(game, playerId), value: String(value) },
  );
}

function rollOffQuip(game: Game, pick: PickVariant): string {
  const round = currentRound(game);
  const roll = round?.rolls.at(-1);
  if (roll) {
    const values = { name: showPlayer(game, roll.playerId), value: String(roll.value) };
    return say(rollOffQuips.rollOffRoll, pick, values);
  }
  const skippedId = round?.skippedIds.at(-1);
  if (skippedId) {
    const occasion = hasWalkedOut(game, skippedId) ? rollQuips.walkedOut : rollQuips.asleep;
    return say(occasion, pick, { name: showPlayer(game, skippedId) });
  }
  const count = String(round?.playerIds.length ?? 0);
  if (game.rounds.length > 2) return say(rollOffQuips.rollOffAgain, pick, { count });
  if (round?.playerIds.length === game.players.length) {
    return say(rollOffQuips.everybodyTied, pick, {});
  }
  return say(rollOffQuips.rollOffOpened, pick, { count });
}

function completedQuip(game: Game, pick: PickVariant): string {
  const rolledOff = game.rounds.length > 1;
  const loserId = loserOf(game);
  if (loserId === null) {
    return say(rolledOff ? rollOffQuips.oneLeft : endingQuips.nobodyLost, pick, {});
  }
  const roll = currentRound(game)?.rolls.find((made) => made.playerId === loserId);
  const values = { name: showPlayer(game, loserId), value: String(roll?.value ?? "?") };
  return say(rolledOff ? endingQuips.lostRollOff : endingQuips.lowestRoll, pick, values);
}

/** Who drinks for the lowest roll, once that is settled; null if no player does. */
export function loserOf(game: Game): string | null {
  return game.drinks.find((drink) => drink.reason === "lowest_roll")?.toId ?? null;
}
