import { isDeepStrictEqual } from "node:util";
import {
  foldResults,
  foldTab,
  type Game,
  isLive,
  type LineCounts,
  noCounts,
  resultOf,
  type Session,
  standingLedger,
  type TabCounts,
} from "../../src/game/mod.ts";
import type { Snapshot } from "./snapshot.ts";

type Tab = ReadonlyMap<string, LineCounts>;

/**
 * What is wrong with the ledger of a store: tabs and counts that are not the fold of results and of
 * the drinks and payments that count, games that are finished without a result, debts that are not
 * the drinks without a payment, corrections of what is not there or that their game does not know,
 * drinks of a game that are not in the ledger, sets that name other games than there are.
 */
export function checkLedger(store: Snapshot): readonly string[] {
  const guildIds = new Set(store.sessions.map(({ guildId }) => guildId));
  const all = foldOf(store.sessions, store);
  const live = store.games.filter(isLive);
  return [
    ...store.sessions.flatMap((session) => checkSession(session, store)),
    ...[...guildIds].flatMap((id) => {
      const sessions = store.sessions.filter(({ guildId }) => guildId === id);
      return compare(`tab of guild ${id}`, store.tab(`guild_tab:{${id}}`), foldOf(sessions, store));
    }),
    ...[...all].flatMap(([id, counts]) =>
      compare(`counts of player ${id}`, store.playerCounts(id), drinkCountsOf(counts))
    ),
    ...store.games.flatMap((game) => checkGame(game, store)),
    ...[...guildIds].flatMap((id) =>
      compareIds(
        `live games of guild ${id}`,
        store.members(`guild_live:{${id}}`),
        live.filter(({ guildId }) => guildId === id),
      )
    ),
    ...compareIds("active games", store.members("active_games"), live),
  ];
}

function checkSession(session: Session, store: Snapshot): readonly string[] {
  const { id } = session;
  const { drinks, payments } = standingIn(session, store);
  const paid = payments.map(({ drinkId }) => drinkId);
  const open = drinks.filter((drink) => !paid.includes(drink.id));
  const corrected = store.corrections(id).map((each) =>
    each.type === "drink_voided" ? each.drinkId : each.paymentId
  );
  const records = [...drinksIn(session, store), ...store.payments(id)].map((each) => each.id);
  const owed = Map.groupBy(open, ({ toId }) => toId);
  const debts = [...store.debts(id)].map(([playerId, debts]) =>
    [playerId, debts.map(({ drinkId }) => drinkId).toSorted()] as const
  );
  return [
    ...compare(`tab of session ${id}`, store.tab(`session_tab:{${id}}`), foldOf([session], store)),
    ...compare(
      `debts of session ${id}`,
      new Map(debts.toSorted(byKey)),
      new Map(
        [...owed].map(([key, own]) => [key, own.map((drink) => drink.id).toSorted()] as const)
          .toSorted(byKey),
      ),
    ),
    ...compare(
      `games of session ${id}`,
      store.members(`session_games:{${id}}`).toSorted(),
      gamesIn(session, store).map((game) => game.id).toSorted(),
    ),
    ...compare(`paid drinks of session ${id}`, paid, [...new Set(paid)]),
    ...compare(
      `drinks paid in session ${id}`,
      paid,
      paid.filter((drinkId) => drinks.some((drink) => drink.id === drinkId)),
    ),
    ...compare(
      `results of session ${id}`,
      store.results(id).toSorted((a, b) => a.gameId < b.gameId ? -1 : 1),
      gamesIn(session, store).flatMap((game) => resultOf(game) ?? [])
        .toSorted((a, b) => a.gameId < b.gameId ? -1 : 1),
    ),
    ...compare(
      `corrected records of session ${id}`,
      corrected,
      [...new Set(corrected)].filter((each) => records.includes(each)),
    ),
  ];
}

function checkGame(game: Game, store: Snapshot): readonly string[] {
  const { id, guildId, channelId } = game;
  const known = store.channels(guildId)[channelId];
  const latest = store.text(`channel:{${channelId}}`);
  const absent = game.players.filter((player) =>
    !store.members(`player_games:{${player.id}}`).includes(id)
  );
  return [
    ...compare(
      `drinks of game ${id}`,
      store.drinks(id).map((drink) => drink.id),
      game.drinks.map((drink) => drink.id),
    ),
    ...compare(
      `voided drinks of game ${id}`,
      game.voidedIds.toSorted(),
      store.corrections(game.sessionId).flatMap((each) =>
        each.type === "drink_voided" && each.gameId === id ? [each.drinkId] : []
      ).toSorted(),
    ),
    ...game.rounds.flatMap(({ rolls }, round) => {
      const rollers = rolls.map(({ playerId }) => playerId);
      return compare(`rollers of round ${round} of game ${id}`, rollers, [...new Set(rollers)]);
    }),
    ...isLive(game) ? compare(`game of channel ${channelId}`, [latest, known], [id, id]) : [],
    ...known === undefined ? [`guild ${guildId} does not know channel ${channelId}`] : [],
    ...absent.map((player) => `game ${id} is not among those of player ${player.id}`),
  ];
}

function gamesIn({ id }: Session, store: Snapshot): readonly Game[] {
  return store.games.filter(({ sessionId }) => sessionId === id);
}

function drinksIn(session: Session, store: Snapshot) {
  return gamesIn(session, store).flatMap((game) => store.drinks(game.id));
}

/** What of a session's ledger counts. */
function standingIn(session: Session, store: Snapshot) {
  const { id } = session;
  return standingLedger(drinksIn(session, store), store.payments(id), store.corrections(id));
}

function foldOf(sessions: readonly Session[], store: Snapshot): Tab {
  const standing = sessions.map((session) => standingIn(session, store));
  const tab = foldTab(
    standing.flatMap(({ drinks }) => drinks),
    standing.flatMap(({ payments }) => payments),
  );
  const results = foldResults(sessions.flatMap(({ id }) => store.results(id)));
  const ids = [...new Set([...tab.keys(), ...results.keys()])].toSorted();
  return new Map(ids.map((id) => [id, { ...noCounts, ...tab.get(id), ...results.get(id) }]));
}

/** What of a player's counts is counted over all servers. */
function drinkCountsOf({ received, assigned, paid }: LineCounts): TabCounts {
  return { received, assigned, paid };
}

function compareIds(what: string, found: readonly string[], games: readonly Game[]) {
  return compare(what, found.toSorted(), games.map(({ id }) => id).toSorted());
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function compare(what: string, found: unknown, expected: unknown): readonly string[] {
  if (isDeepStrictEqual(found, expected)) return [];
  return [`${what}: is ${show(found)}, should be ${show(expected)}`];
}

function show(value: unknown): string {
  return JSON.stringify(value instanceof Map ? Object.fromEntries(value) : value);
}
