import {
  type Absence,
  currentRound,
  type Drink,
  type Game,
  hasWalkedOut,
  isSeatKept,
  type Roll,
} from "../../game/mod.ts";
import { pickInTurn, type PickVariant } from "../quips/mod.ts";
import type { Quips, Voice } from "../words/mod.ts";
import { showPlayer } from "./people.ts";

/**
 * What Ronnie says on the board about the latest event. Chosen by the game itself, so that a game has
 * the same board however often it is rendered, and does not hear a line twice.
 */
export function boardQuip(voice: Voice, game: Game): string {
  switch (game.status) {
    case "waiting":
      return waitingQuip(voice, game);
    case "active":
      return activeQuip(voice, game);
    case "roll_off":
      return rollOffQuip(voice, game);
    case "completed":
      return completedQuip(voice, game);
    case "abandoned":
      return voice.quip(abandonedQuips(voice, game), inTurn(game, 0));
    default:
      return game.status satisfies never;
  }
}

/** `use` is how often the occasion has come in this game before. */
function inTurn(game: Game, use: number): PickVariant {
  return pickInTurn({ table: game.channelId, game: game.number, use });
}

function abandonedQuips(voice: Voice, { players, calledOff }: Game): Quips {
  const { table } = voice.words.quips;
  if (players.length === 0) return table.everybodyLeft;
  return calledOff?.why === "stale" ? table.leftAlone : table.calledOff;
}

function waitingQuip(voice: Voice, game: Game): string {
  const { table } = voice.words.quips;
  const { players, keptIds, revision, creatorId, houseRules } = game;
  // Each change that is no join makes these fall behind each other.
  const hasOnlyJoins = keptIds.length === 0 && revision === players.length;
  const latest = players.at(-1);
  if (revision === 1) {
    const quips = keptIds.length > 0 ? table.playingAgain : table.tableOpened;
    return voice.quip(quips, inTurn(game, 0), { name: showPlayer(voice, game, creatorId) });
  }
  if (players.length >= houseRules.maxPlayers) {
    return voice.quip(table.tableFull, inTurn(game, revision));
  }
  if (hasOnlyJoins && latest) {
    const values = { name: showPlayer(voice, game, latest.id) };
    return voice.quip(table.somebodyJoined, inTurn(game, players.length - 2), values);
  }
  const count = players.length;
  return voice.quip(table.tableWaits, inTurn(game, revision - 2), { count });
}

function activeQuip(voice: Voice, game: Game): string {
  const { table } = voice.words.quips;
  const roll = currentRound(game)?.rolls.at(-1);
  const drink = game.drinks.at(-1);
  const absence = game.absences.at(-1);
  if (absence && absence.at >= Math.max(roll?.at ?? 0, drink?.at ?? 0)) {
    return absenceQuip(voice, game, absence);
  }
  if (drink && drink.at >= (roll?.at ?? 0)) return drinkQuip(voice, game, drink, roll);
  if (roll) return rollQuip(voice, game, roll);
  const quips = game.players.length > 1 ? table.diceOut : table.diceOutAlone;
  return voice.quip(quips, inTurn(game, 0));
}

/** What it means that a player is absent: a drink, a lost hit, or nothing for a kept seat. */
function absenceQuip(voice: Voice, game: Game, { playerId, why }: Absence): string {
  const quips = absenceQuips(voice, game, playerId, why);
  return voice.quip(quips, inAbsence(game), { name: showPlayer(voice, game, playerId) });
}

function absenceQuips(
  voice: Voice,
  game: Game,
  playerId: string,
  why: Absence["why"],
): Quips<"name"> {
  const { rolls } = voice.words.quips;
  if (isSeatKept(game, playerId)) return why === "left" ? rolls.leftFree : rolls.seatEmpty;
  const hasRolled = currentRound(game)?.rolls.some((roll) => roll.playerId === playerId);
  if (hasRolled) return rolls.hitGone;
  return why === "left" ? rolls.walkedOut : rolls.asleep;
}

function inAbsence(game: Game): PickVariant {
  return inTurn(game, game.absences.length - 1);
}

function drinkQuip(voice: Voice, game: Game, drink: Drink, roll: Roll | undefined): string {
  const { rolls, table } = voice.words.quips;
  const to = showPlayer(voice, game, drink.toId);
  const from = drink.fromId === null ? to : showPlayer(voice, game, drink.fromId);
  const pick = inTurn(game, game.drinks.filter(({ reason }) => reason === drink.reason).length - 1);
  switch (drink.reason) {
    case "critical_hit":
      return drink.fromId === drink.toId
        ? voice.quip(rolls.hitKept, pick, { name: to })
        : voice.quip(rolls.hitGiven, pick, { name: from, other: to });
    case "delayed_start":
      return voice.quip(table.beganLate, pick, { name: to, other: from });
    case "timed_out":
      return voice.quip(rolls.asleep, inAbsence(game), { name: to });
    case "walked_out":
      return voice.quip(rolls.walkedOut, inAbsence(game), { name: to });
    case "called_off":
      return voice.quip(table.calledOff, pick);
    case "critical_fail":
    case "lowest_roll":
      return voice.quip(rolls.failRolled, pick, {
        name: to,
        value: roll?.value ?? game.houseRules.criticalFail,
      });
    default:
      return drink.reason satisfies never;
  }
}

function rollQuip(voice: Voice, game: Game, { playerId, value }: Roll): string {
  const { rolls: quips } = voice.words.quips;
  const { criticalHit, criticalFail } = game.houseRules;
  const rolls = game.rounds[0]?.rolls ?? [];
  const hits = rolls.filter((roll) => roll.value === criticalHit).length;
  const fails = rolls.filter((roll) => roll.value === criticalFail).length;
  const values = { name: showPlayer(voice, game, playerId), value };
  return game.hitIds.includes(playerId)
    ? voice.quip(quips.hitRolled, inTurn(game, hits - 1), values)
    : voice.quip(quips.plainRoll, inTurn(game, rolls.length - hits - fails - 1), values);
}

function rollOffQuip(voice: Voice, game: Game): string {
  const { rollOff, rolls } = voice.words.quips;
  const round = currentRound(game);
  const roll = round?.rolls.at(-1);
  if (roll) {
    const before = game.rounds.slice(1).reduce((sum, { rolls }) => sum + rolls.length, 0) - 1;
    const values = { name: showPlayer(voice, game, roll.playerId), value: roll.value };
    return voice.quip(rollOff.rollOffRoll, inTurn(game, before), values);
  }
  const skippedId = round?.skippedIds.at(-1);
  if (skippedId) {
    const quips = hasWalkedOut(game, skippedId) ? rolls.walkedOut : rolls.asleep;
    return voice.quip(quips, inAbsence(game), { name: showPlayer(voice, game, skippedId) });
  }
  const count = round?.playerIds.length ?? 0;
  const pick = inTurn(game, Math.max(0, game.rounds.length - 3));
  if (game.rounds.length > 2) return voice.quip(rollOff.rollOffAgain, pick, { count });
  if (round?.playerIds.length === game.players.length) {
    return voice.quip(rollOff.everybodyTied, pick);
  }
  return voice.quip(rollOff.rollOffOpened, pick, { count });
}

function completedQuip(voice: Voice, game: Game): string {
  const { endings, rollOff } = voice.words.quips;
  const rolledOff = game.rounds.length > 1;
  const pick = inTurn(game, 0);
  const loserId = loserOf(game);
  if (loserId === null) {
    return voice.quip(rolledOff ? rollOff.oneLeft : endings.nobodyLost, pick);
  }
  const roll = currentRound(game)?.rolls.find((made) => made.playerId === loserId);
  const values = { name: showPlayer(voice, game, loserId), value: roll?.value ?? "?" };
  return voice.quip(rolledOff ? endings.lostRollOff : endings.lowestRoll, pick, values);
}

/** Who drinks for the lowest roll, once that is settled; null if no player does. */
export function loserOf(game: Game): string | null {
  return game.drinks.find((drink) => drink.reason === "lowest_roll")?.toId ?? null;
}
