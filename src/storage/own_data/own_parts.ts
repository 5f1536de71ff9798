import {
  type Correction,
  type Drink,
  findPlayer,
  forgetInDrink,
  forgetInGame,
  type Game,
  type GameEvent,
  type GameResult,
  type Payment,
  type Session,
} from "../../game/mod.ts";
import type { Debt, JsonValue, OwnPart, PaymentNotice, PlayerRecord } from "../../service/mod.ts";
import type { Done } from "../records/mod.ts";

/** The latest time that a Date can have, in milliseconds. */
const maxTimeMs = 8.64e15;

/** Stands for anybody but the player. */
export const another = "another player";

/** Whether a game names a player, by the rule that takes them out of it. */
export function isInGame(game: Game, playerId: string): boolean {
  return forgetInGame(game, playerId, { id: another, name: "" }) !== game;
}

/** The same of a drink. */
export function isInDrink(drink: Drink, playerId: string): boolean {
  return forgetInDrink(drink, playerId, another) !== drink;
}

/** A player's part in a game. */
export function partInGame(game: Game, playerId: string): OwnPart {
  const isOwn = (one: { readonly playerId: string }) => one.playerId === playerId;
  const { calledOff, rounds } = game;
  return {
    server: game.guildId,
    channel: game.channelId,
    session: game.sessionId,
    status: game.status,
    createdAt: timeOf(game.createdAt),
    endedAt: timeOf(game.endedAt),
    yourName: findPlayer(game, playerId)?.name ?? null,
    itIsYourTable: game.creatorId === playerId,
    yourSeatWasKept: game.keptIds.includes(playerId),
    yourRolls: rounds.flatMap((round, index) =>
      round.rolls.filter(isOwn).map(({ value, at, interactionId }) => ({
        round: index + 1,
        value,
        at: timeOf(at),
        press: interactionId,
      }))
    ),
    roundsYouWereSkippedIn: rounds.flatMap(({ skippedIds }, index) =>
      skippedIds.includes(playerId) ? [index + 1] : []
    ),
    yourAbsences: game.absences.filter(isOwn).map(({ why, at }) => ({ why, at: timeOf(at) })),
    youHaveADrinkToGive: game.hitIds.includes(playerId),
    youCalledItOff: calledOff?.by.id === playerId
      ? { yourName: calledOff.by.name, why: calledOff.why }
      : null,
    drinks: game.drinks.filter((drink) => isInDrink(drink, playerId))
      .map((drink) => ({
        ...partInDrink(drink, playerId),
        isVoided: game.voidedIds.includes(drink.id),
      })),
  };
}

/** A drink that a player got or gave. */
export function partInDrink(drink: Drink, playerId: string): OwnPart {
  return {
    drink: drink.id,
    to: personOf(drink.toId, playerId),
    from: personOf(drink.fromId, playerId),
    reason: drink.reason,
    at: timeOf(drink.at),
  };
}

/** A drink that the player owes, or gave to `ownerId`, who owes it. */
export function partInDebt(
  debt: Omit<Debt, "at">,
  at: number,
  playerId: string,
  ownerId: string,
): OwnPart {
  return {
    drink: debt.drinkId,
    owedBy: personOf(ownerId, playerId),
    from: personOf(debt.fromId, playerId),
    reason: debt.reason,
    at: timeOf(at),
  };
}

/** A payment of the player's. */
export function partInPayment({ id, drinkId, at }: Payment): OwnPart {
  return { payment: id, drink: drinkId, at: timeOf(at) };
}

/** Something that was taken back: a payment of the player's, or a drink of theirs or by them. */
export function partInCorrection(correction: Correction, playerId: string): OwnPart {
  const { type, drinkId, at } = correction;
  const by = type === "payment_undone" ? correction.payerId : correction.byId;
  return { what: type, drink: drinkId, by: personOf(by, playerId), at: timeOf(at) };
}

/** A player's part in the result of a game. */
export function partInResult(result: GameResult, playerId: string): OwnPart {
  const own = result.players.find((player) => player.playerId === playerId);
  const has = (ids: readonly string[]) => ids.includes(playerId);
  return {
    game: result.gameId,
    startedAt: timeOf(result.startedAt),
    endedAt: timeOf(result.at),
    yourRoll: own?.roll ?? null,
    yourRollsInRollOffs: own?.rollOffs ?? [],
    drinksYouGaveWithAHit: result.hits.filter(({ fromId }) => fromId === playerId).length,
    drinksYouGotFromAHit: result.hits.filter(({ toId }) => toId === playerId).length,
    youRolledAFail: has(result.failIds),
    youWon: has(result.winnerIds),
    youLost: result.loserId === playerId,
    youWereSkipped: has(result.skippedIds),
    youLeft: has(result.leftIds),
  };
}

/** A session that the player opened. */
export function partInSession(session: Session): OwnPart {
  return {
    server: session.guildId,
    openedBy: "you",
    openedAt: timeOf(session.openedAt),
    closedAt: timeOf(session.closedAt),
    expiresAt: timeOf(session.expiresAt),
  };
}

/** The player's fields of a tab; null if there are none. */
export function partInTab(
  fields: ReadonlyMap<string, string>,
  playerId: string,
): OwnPart | null {
  const prefix = `${playerId}:`;
  const own = [...fields].filter(([field]) => field.startsWith(prefix))
    .map(([field, value]) => [field.slice(prefix.length), value]);
  return own.length === 0 ? null : Object.fromEntries(own);
}

/** The player's own record. */
export function partInPlayer({ name, currentGameId, lastRoll }: PlayerRecord): OwnPart {
  return {
    yourName: name,
    currentGame: currentGameId,
    lastRoll: lastRoll && { value: lastRoll.value, at: timeOf(lastRoll.at) },
  };
}

/** The player's lines of a message that tells of payments. */
export function partInNotice(notice: PaymentNotice, playerId: string): OwnPart {
  return {
    server: notice.guildId,
    channel: notice.channelId,
    message: notice.messageId,
    openedAt: timeOf(notice.openedAt),
    yourLines: notice.lines.filter((line) => line.playerId === playerId)
      .map(({ name, sessionId, drinks, left }) => ({
        yourName: name,
        session: sessionId,
        paid: drinks.map(({ paymentId, reason, isUndone }) => ({
          payment: paymentId,
          reason,
          isUndone,
        })),
        left,
      })),
    paidDrinksYouGave: notice.lines.flatMap(({ drinks }) => drinks)
      .filter(({ giverId }) => giverId === playerId)
      .map(({ giverName, reason }) => ({ yourName: giverName, reason })),
    youHaveCheered: notice.cheererIds.includes(playerId),
  };
}

/** What an interaction did, as far as it was the player who did it, or to whom it happened. */
export function partInDone(done: Done, playerId: string): OwnPart {
  const events = "events" in done ? done.events.filter((event) => isOf(event, playerId)) : [];
  return { did: done.did, yourPart: events.map(({ type }) => type) };
}

function isOf(event: GameEvent, playerId: string): boolean {
  if (event.type === "drink_owed") return isInDrink(event.drink, playerId);
  return "playerId" in event && event.playerId === playerId ||
    "byId" in event && event.byId === playerId ||
    "playerIds" in event && event.playerIds.includes(playerId);
}

function personOf(id: string | null, playerId: string): string | null {
  if (id === null) return null;
  return id === playerId ? "you" : another;
}

/** A time as people read it; a number that is no time stays one. */
function timeOf(ms: number | null): JsonValue {
  return ms === null || ms > maxTimeMs ? ms : new Date(ms).toISOString();
}
