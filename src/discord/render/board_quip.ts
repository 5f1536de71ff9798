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
  pickInTurn,
  type PickVariant,
  rollOffQuips,
  rollQuips,
  say,
  tableQuips,
} from "../quips/mod.ts";
import { showPlayer } from "./people.ts";

/**
 * What Ronnie says on the board about the latest event. Chosen by the game itself, so that a game has
 * the same board however often it is rendered, and does not hear a line twice.
 */
export function boardQuip(game: Game): string {
  switch (game.status) {
    case "waiting":
      return waitingQuip(game);
    case "active":
      return activeQuip(game);
    case "roll_off":
      return rollOffQuip(game);
    case "completed":
      return completedQuip(game);
    case "abandoned":
      return say(abandonedOccasion(game), inTurn(game, 0), {});
    default:
      return game.status satisfies never;
  }
}

/** `use` is how often the occasion has come in this game before. */
function inTurn(game: Game, use: number): PickVariant {
  return pickInTurn({ table: game.channelId, game: game.number, use });
}

function abandonedOccasion({ players, calledOff }: Game): Occasion<never> {
  if (players.length === 0) return tableQuips.everybodyLeft;
  return calledOff?.why === "stale" ? tableQuips.leftAlone : tableQuips.calledOff;
}

function waitingQuip(game: Game): string {
  const { players, keptIds, revision, creatorId, houseRules } = game;
  // Each change that is no join makes these fall behind each other.
  const hasOnlyJoins = keptIds.length === 0 && revision === players.length;
  const latest = players.at(-1);
  if (revision === 1) {
    const occasion = keptIds.length > 0 ? tableQuips.playingAgain : tableQuips.tableOpened;
    return say(occasion, inTurn(game, 0), { name: showPlayer(game, creatorId) });
  }
  if (players.length >= houseRules.maxPlayers) {
    return say(tableQuips.tableFull, inTurn(game, revision), {});
  }
  if (hasOnlyJoins && latest) {
    const values = { name: showPlayer(game, latest.id) };
    return say(tableQuips.somebodyJoined, inTurn(game, players.length - 2), values);
  }
  const count = String(players.length);
  return say(tableQuips.tableWaits, inTurn(game, revision - 2), { count });
}

function activeQuip(game: Game): string {
  const roll = currentRound(game)?.rolls.at(-1);
  const drink = game.drinks.at(-1);
  const absence = game.absences.at(-1);
  if (absence && absence.at >= Math.max(roll?.at ?? 0, drink?.at ?? 0)) {
    return absenceQuip(game, absence);
  }
  if (drink && drink.at >= (roll?.at ?? 0)) return drinkQuip(game, drink, roll);
  if (roll) return rollQuip(game, roll);
  const occasion = game.players.length > 1 ? tableQuips.diceOut : tableQuips.diceOutAlone;
  return say(occasion, inTurn(game, 0), {});
}

/** What it means that a player is absent: a drink, a lost hit, or nothing for a kept seat. */
function absenceQuip(game: Game, { playerId, why }: Absence): string {
  const occasion = absenceOccasion(game, playerId, why);
  return say(occasion, inAbsence(game), { name: showPlayer(game, playerId) });
}

function absenceOccasion(game: Game, playerId: string, why: Absence["why"]): Occasion<"name"> {
  if (isSeatKept(game, playerId)) return why === "left" ? rollQuips.leftFree : rollQuips.seatEmpty;
  const hasRolled = currentRound(game)?.rolls.some((roll) => roll.playerId === playerId);
  if (hasRolled) return rollQuips.hitGone;
  return why === "left" ? rollQuips.walkedOut : rollQuips.asleep;
}

function inAbsence(game: Game): PickVariant {
  return inTurn(game, game.absences.length - 1);
}

function drinkQuip(game: Game, drink: Drink, roll: Roll | undefined): string {
  const to = showPlayer(game, drink.toId);
  const from = drink.fromId === null ? to : showPlayer(game, drink.fromId);
  const pick = inTurn(game, game.drinks.filter(({ reason }) => reason === drink.reason).length - 1);
  switch (drink.reason) {
    case "critical_hit":
      return drink.fromId === drink.toId
        ? say(rollQuips.hitKept, pick, { name: to })
        : say(rollQuips.hitGiven, pick, { name: from, other: to });
    case "delayed_start":
      return say(tableQuips.beganLate, pick, { name: to, other: from });
    case "timed_out":
      return say(rollQuips.asleep, inAbsence(game), { name: to });
    case "walked_out":
      return say(rollQuips.walkedOut, inAbsence(game), { name: to });
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

function rollQuip(game: Game, { playerId, value }: Roll): string {
  const { criticalHit, criticalFail } = game.houseRules;
  const rolls = game.rounds[0]?.rolls ?? [];
  const hits = rolls.filter((roll) => roll.value === criticalHit).length;
  const fails = rolls.filter((roll) => roll.value === criticalFail).length;
  const values = { name: showPlayer(game, playerId), value: String(value) };
  return game.hitIds.includes(playerId)
    ? say(rollQuips.hitRolled, inTurn(game, hits - 1), values)
    : say(rollQuips.plainRoll, inTurn(game, rolls.length - hits - fails - 1), values);
}

function rollOffQuip(game: Game): string {
  const round = currentRound(game);
  const roll = round?.rolls.at(-1);
  if (roll) {
    const before = game.rounds.slice(1).reduce((sum, { rolls }) => sum + rolls.length, 0) - 1;
    const values = { name: showPlayer(game, roll.playerId), value: String(roll.value) };
    return say(rollOffQuips.rollOffRoll, inTurn(game, before), values);
  }
  const skippedId = round?.skippedIds.at(-1);
  if (skippedId) {
    const occasion = hasWalkedOut(game, skippedId) ? rollQuips.walkedOut : rollQuips.asleep;
    return say(occasion, inAbsence(game), { name: showPlayer(game, skippedId) });
  }
  const count = String(round?.playerIds.length ?? 0);
  const pick = inTurn(game, Math.max(0, game.rounds.length - 3));
  if (game.rounds.length > 2) return say(rollOffQuips.rollOffAgain, pick, { count });
  if (round?.playerIds.length === game.players.length) {
    return say(rollOffQuips.everybodyTied, pick, {});
  }
  return say(rollOffQuips.rollOffOpened, pick, { count });
}

function completedQuip(game: Game): string {
  const rolledOff = game.rounds.length > 1;
  const pick = inTurn(game, 0);
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
