import type { Correction } from "./correction.ts";
import type { Drink, Payment } from "./drink.ts";
import type { Game, Person, Round } from "./game.ts";
import type { GameResult } from "./result.ts";
import type { Session } from "./session.ts";

/**
 * Forgetting a player puts a placeholder, a person without a name, in their place. It is no move: the
 * seat stays taken, the rolls count and every drink stays owed, so nothing changes for the others. A
 * game that waits for the player now waits for the placeholder, who can be skipped as any player. All
 * of these functions return what they were given if the player is not in it.
 */
export function forgetInGame(game: Game, playerId: string, placeholder: Person): Game {
  const swap = swapOf(playerId, placeholder.id);
  const forgotten: Game = {
    ...game,
    creatorId: swap(game.creatorId),
    players: game.players.map((player) => player.id === playerId ? placeholder : player),
    keptIds: game.keptIds.map(swap),
    rounds: game.rounds.map((round) => forgetInRound(round, swap)),
    hitIds: game.hitIds.map(swap),
    absences: game.absences.map((absence) => ({
      ...absence,
      playerId: swap(absence.playerId),
    })),
    drinks: game.drinks.map((drink) => forgetInDrink(drink, playerId, placeholder.id)),
    calledOff: game.calledOff?.by.id === playerId
      ? { ...game.calledOff, by: placeholder }
      : game.calledOff,
  };
  return isIn(game, playerId) ? { ...forgotten, revision: game.revision + 1 } : game;
}

/** The same drink, owed or given by a placeholder. */
export function forgetInDrink(drink: Drink, playerId: string, placeholderId: string): Drink {
  const { toId, fromId } = drink;
  if (toId !== playerId && fromId !== playerId) return drink;
  const swap = swapOf(playerId, placeholderId);
  return { ...drink, toId: swap(toId), fromId: fromId === null ? null : swap(fromId) };
}

/** The same payment, made by a placeholder. */
export function forgetInPayment(
  payment: Payment,
  playerId: string,
  placeholderId: string,
): Payment {
  return payment.payerId === playerId ? { ...payment, payerId: placeholderId } : payment;
}

/** The same correction, of a placeholder's payment or made by a placeholder. */
export function forgetInCorrection(
  correction: Correction,
  playerId: string,
  placeholderId: string,
): Correction {
  if (correction.type === "payment_undone") {
    return correction.payerId === playerId ? { ...correction, payerId: placeholderId } : correction;
  }
  return correction.byId === playerId ? { ...correction, byId: placeholderId } : correction;
}

/** The same result, with a placeholder in it. */
export function forgetInResult(
  result: GameResult,
  playerId: string,
  placeholderId: string,
): GameResult {
  if (!result.players.some((player) => player.playerId === playerId)) return result;
  const swap = swapOf(playerId, placeholderId);
  return {
    ...result,
    players: result.players.map((player) => ({ ...player, playerId: swap(player.playerId) })),
    hits: result.hits.map(({ fromId, toId }) => ({ fromId: swap(fromId), toId: swap(toId) })),
    failIds: result.failIds.map(swap),
    winnerIds: result.winnerIds.map(swap),
    loserId: result.loserId === null ? null : swap(result.loserId),
    skippedIds: result.skippedIds.map(swap),
    leftIds: result.leftIds.map(swap),
  };
}

/** The same session, opened by a placeholder: from now on only a manager of the server closes it. */
export function forgetInSession(
  session: Session,
  playerId: string,
  placeholderId: string,
): Session {
  return session.openerId === playerId ? { ...session, openerId: placeholderId } : session;
}

function forgetInRound(round: Round, swap: (id: string) => string): Round {
  return {
    playerIds: round.playerIds.map(swap),
    rolls: round.rolls.map((roll) => ({ ...roll, playerId: swap(roll.playerId) })),
    skippedIds: round.skippedIds.map(swap),
  };
}

/** Every person in a game is its creator, one of its players, or who called it off. */
function isIn({ creatorId, players, calledOff }: Game, playerId: string): boolean {
  return creatorId === playerId || players.some(({ id }) => id === playerId) ||
    calledOff?.by.id === playerId;
}

function swapOf(playerId: string, placeholderId: string): (id: string) => string {
  return (id) => id === playerId ? placeholderId : id;
}
