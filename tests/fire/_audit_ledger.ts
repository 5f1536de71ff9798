import { isDeepStrictEqual } from "node:util";
import { foldTab, isLive, type Session, type TabCounts } from "../../src/game/mod.ts";
import type { Stock } from "./_stock.ts";

type Tab = ReadonlyMap<string, TabCounts>;

/** Everything derived is the fold of games, drinks and payments; every set names what there is. */
export function auditLedger(stock: Stock): string[] {
  const drinks = stock.games.flatMap(({ id }) => stock.drinks(id));
  const payments = stock.sessions.flatMap(({ id }) => stock.payments(id));
  const guildIds = [...new Set(stock.sessions.map(({ guildId }) => guildId))];
  return [
    ...stock.sessions.flatMap((session) => auditSession(session, stock)),
    ...guildIds.flatMap((guildId) => {
      const ids = new Set(
        stock.sessions.filter((session) => session.guildId === guildId).map(({ id }) => id),
      );
      const tab = foldTab(
        drinks.filter(({ sessionId }) => ids.has(sessionId)),
        payments.filter(({ sessionId }) => ids.has(sessionId)),
      );
      return compareTabs(`guild_tab:{${guildId}}`, tab, stock);
    }),
    ...[...foldTab(drinks, payments)].flatMap(([playerId, counts]) =>
      isDeepStrictEqual(countsIn(stock.hash(`player_drinks:{${playerId}}`), ""), counts)
        ? []
        : [`broken: player_drinks:{${playerId}} is not the fold of its ledger`]
    ),
    ...auditSets(stock),
  ];
}

function auditSession({ id }: Session, stock: Stock): string[] {
  const games = stock.games.filter(({ sessionId }) => sessionId === id);
  const drinks = games.flatMap((game) => stock.drinks(game.id));
  const payments = stock.payments(id);
  const paid = new Set(payments.map(({ drinkId }) => drinkId));
  const tab = foldTab(drinks, payments);
  const debts = [...tab.keys()].flatMap((playerId) => {
    const open = drinks.filter((drink) => drink.toId === playerId && !paid.has(drink.id));
    const ids = stock.debts(id, playerId).map(({ drinkId }) => drinkId);
    return isDeepStrictEqual(ids.toSorted(), open.map((drink) => drink.id).toSorted())
      ? []
      : [`broken: debts of ${playerId} in session ${id}`];
  });
  const named = stock.members(`session_games:{${id}}`);
  const same = isDeepStrictEqual(named.toSorted(), games.map((game) => game.id).toSorted());
  return [
    ...paid.size === payments.length ? [] : [`double: a drink of session ${id} was paid twice`],
    ...compareTabs(`session_tab:{${id}}`, tab, stock),
    ...debts,
    ...same ? [] : [`broken: session_games:{${id}} names other games`],
  ];
}

function auditSets(stock: Stock): string[] {
  const live = stock.games.filter(isLive).map(({ id }) => id);
  const active = isDeepStrictEqual(stock.members("active_games").toSorted(), live.toSorted());
  const latest = stock.games.filter(isLive).filter(({ id, channelId }) =>
    stock.text(`channel:{${channelId}}`) !== id
  );
  const absent = stock.games.flatMap(({ id, players }) =>
    players.filter((player) => !stock.members(`player_games:{${player.id}}`).includes(id))
      .map((player) => `broken: player_games:{${player.id}} lacks ${id}`)
  );
  return [
    ...active ? [] : ["broken: active_games is not the live games"],
    ...latest.map(({ id }) => `broken: ${id} lives and is not its channel's game`),
    ...absent,
  ];
}

function compareTabs(key: string, tab: Tab, stock: Stock): string[] {
  const hash = stock.hash(key);
  const ids = new Set(Object.keys(hash).map((field) => field.split(":")[0] ?? ""));
  const rows = [...ids].map((id) => [id, countsIn(hash, `${id}:`)] as const)
    .filter(([, counts]) => Object.values(counts).some((count) => count > 0));
  const sorted = (entries: Iterable<readonly [string, TabCounts]>) =>
    [...entries].toSorted(([a], [b]) => a < b ? -1 : 1);
  return isDeepStrictEqual(sorted(rows), sorted(tab))
    ? []
    : [`broken: ${key} is not the fold of its ledger`];
}

function countsIn(hash: Readonly<Record<string, string>>, prefix: string): TabCounts {
  const count = (field: string) => Number(hash[prefix + field] ?? 0);
  return { received: count("received"), assigned: count("assigned"), paid: count("paid") };
}
