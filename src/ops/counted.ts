import type { DrinkLedger, GameStore, MoveCommitted, Result } from "../service/mod.ts";
import type { GameCounts } from "./game_metrics.ts";

/**
 * The same games; what is committed in them is counted, each commit once. A commit whose answer was
 * lost, and that was then found to be done, looks like a replay and is not counted.
 */
export function countGames(games: GameStore, counts: GameCounts): GameStore {
  return {
    find: (gameId) => games.find(gameId),
    getMany: (gameIds) => games.getMany(gameIds),
    currentGameId: (channelId) => games.currentGameId(channelId),
    countActive: () => games.countActive(),
    active: () => games.active(),
    change: async (gameId, invocation, decide) =>
      counted(await games.change(gameId, invocation, decide), counts),
    start: async (place, expectedGameId, invocation, decide) =>
      counted(await games.start(place, expectedGameId, invocation, decide), counts),
    saveBoard: (game, board) => games.saveBoard(game, board),
  };
}

/** The same ledger; payments are counted. */
export function countPayments(ledger: DrinkLedger, counts: GameCounts): DrinkLedger {
  return {
    drinks: (gameId, between) => ledger.drinks(gameId, between),
    payments: (sessionId) => ledger.payments(sessionId),
    sessionTab: (sessionId) => ledger.sessionTab(sessionId),
    guildTab: (guildId) => ledger.guildTab(guildId),
    debts: (sessionIds, playerId) => ledger.debts(sessionIds, playerId),
    counts: (playerId) => ledger.counts(playerId),
    pay: async (sessionIds, invocation, count, now) => {
      const paid = await ledger.pay(sessionIds, invocation, count, now);
      if (!paid.replayed) counts.paid(paid.payments.length);
      return paid;
    },
  };
}

function counted<C extends Pick<MoveCommitted, "events" | "replayed">, R>(
  result: Result<C, R>,
  counts: GameCounts,
): Result<C, R> {
  if ("committed" in result && !result.committed.replayed) counts.moved(result.committed.events);
  return result;
}
