import type { Drink, Payment } from "./drink.ts";
import type { Game, Person, Round } from "./game.ts";
import type { Session } from "./session.ts";

/**
 * Forgetting a person puts somebody nameless in their place, and is no move: the seat stays taken,
 * the rolls stay on the table and every drink stays owed, so nothing changes for the others. A game
 * that waits for the person now waits for somebody nameless, whom the others skip as anybody who
 * fell asleep. All of these return what they were given if the person is not in it.
 */
export function forgetInGame(game: Game, playerId: string, nobody: Person): Game {
  const swap = swapOf(playerId, nobody.id);
  const forgotten: Game = {
    ...game,
    creatorId: swap(game.creatorId),
    players: game.players.map((player) => player.id === playerId ? nobody : player),
    rounds: game.rounds.map((round) => forgetInRound(round, swap)),
    hitIds: game.hitIds.map(swap),
    drinks: game.drinks.map((drink) => forgetInDrink(drink, playerId, nobody.id)),
  };
  return isIn(game, playerId) ? { ...forgotten, revision: game.revision + 1 } : game;
}

/** The same drink, owed or given by somebody nameless. */
export function forgetInDrink(drink: Drink, playerId: string, nobodyId: string): Drink {
  const { toId, fromId } = drink;
  if (toId !== playerId && fromId !== playerId) return drink;
  const swap = swapOf(playerId, nobodyId);
  return { ...drink, toId: swap(toId), fromId: fromId === null ? null : swap(fromId) };
}

/** The same payment, made by somebody nameless. */
export function forgetInPayment(payment: Payment, playerId: string, nobodyId: string): Payment {
  return payment.payerId === playerId ? { ...payment, payerId: nobodyId } : payment;
}

/** The same session, opened by somebody nameless: from now on a manager of the server closes it. */
export function forgetInSession(session: Session, playerId: string, nobodyId: string): Session {
  return session.openerId === playerId ? { ...session, openerId: nobodyId } : session;
}

function forgetInRound(round: Round, swap: (id: string) => string): Round {
  return {
    playerIds: round.playerIds.map(swap),
    rolls: round.rolls.map((roll) => ({ ...roll, playerId: swap(roll.playerId) })),
    skippedIds: round.skippedIds.map(swap),
  };
}

/** Whoever is anywhere in a game is the creator or has a seat, and drinks go to seats only. */
function isIn({ creatorId, players }: Game, playerId: string): boolean {
  return creatorId === playerId || players.some(({ id }) => id === playerId);
}

function swapOf(playerId: string, nobodyId: string): (id: string) => string {
  return (id) => id === playerId ? nobodyId : id;
}
