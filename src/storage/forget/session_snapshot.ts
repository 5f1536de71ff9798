import type { Game, Session } from "../../game/mod.ts";
import { decodeGames, type StoreContext } from "../store_context.ts";
import { keys } from "../keys/mod.ts";
import {
  getHash,
  getMembers,
  getRecord,
  getScored,
  getTexts,
  type Scored,
  type Watching,
} from "../redis/mod.ts";
import { playersOf } from "../tab.ts";

type Fields = ReadonlyMap<string, string>;

/** Games per round trip. */
const pageSize = 500;

/** A sorted set as it was read. */
export interface SetSnapshot {
  readonly key: string;
  readonly members: readonly Scored[];
}

/** Everything in a session that may name a player, as it was in one instant. */
export interface SessionSnapshot {
  readonly session: Session;
  readonly tab: Fields;
  readonly guildTab: Fields;
  /** The player's all-time counts. */
  readonly counts: Fields;
  /** The session's games that are still stored. */
  readonly games: readonly Game[];
  readonly drinks: readonly SetSnapshot[];
  readonly payments: SetSnapshot;
  /** The player's own. */
  readonly debts: SetSnapshot;
  readonly othersDebts: readonly SetSnapshot[];
}

/** Ids of a session's games that name a player in their record or their drinks. */
export async function gamesWith(
  { reader }: StoreContext,
  playerId: string,
  sessionId: string,
): Promise<readonly string[]> {
  const [ids] = await reader.read(
    "read a session's games",
    getMembers(keys.sessionGames(sessionId)),
  );
  const quoted = JSON.stringify(playerId);
  const found: string[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize);
    const [texts] = await reader.read("look for a player", getTexts(page.map(keys.game)));
    const drinks = await reader.read(
      "look for a player",
      ...page.map((id) => getScored(keys.drinks(id))),
    );
    found.push(
      ...page.filter((_, index) =>
        texts[index]?.includes(quoted) ||
        drinks[index]?.some(({ member }) => member.includes(quoted))
      ),
    );
  }
  return found;
}

/**
 * Everything in a session that names a player, watched; null if there is no such session. `knownIds`
 * are those of its games that name the player.
 *
 * @throws {RecordCorrupt} if some of it cannot be read.
 */
export async function readSessionSnapshot(
  context: StoreContext,
  watching: Watching,
  { playerId, sessionId, knownIds }: {
    readonly playerId: string;
    readonly sessionId: string;
    readonly knownIds: readonly string[];
  },
): Promise<SessionSnapshot | null> {
  const { codecs } = context;
  const sessionKey = keys.session(sessionId);
  const tabKey = keys.sessionTab(sessionId);
  const [countsKey, gamesKey] = [keys.playerDrinks(playerId), keys.playerGames(playerId)];
  const [session, tab, counts, gameIds] = await watching.watch(
    [tabKey, sessionKey, countsKey, gamesKey],
    getRecord(sessionKey, codecs.session),
    getHash(tabKey),
    getHash(countsKey),
    getMembers(gamesKey),
  );
  if (session === null) return null;
  const games = await watchGames(context, watching, sessionId, knownIds, gameIds);
  const ledger = await watchLedger(watching, session.id, session.guildId, playerId, tab);
  return { session, tab, counts, ...games, ...ledger };
}

/** The games of one session among those known to be of it, and those the player is listed in. */
async function watchGames(
  context: StoreContext,
  watching: Watching,
  sessionId: string,
  knownIds: readonly string[],
  listedIds: readonly string[],
): Promise<Pick<SessionSnapshot, "games" | "drinks">> {
  const ids = [...new Set([...knownIds, ...listedIds])];
  if (ids.length === 0) return { games: [], drinks: [] };
  const gameKeys = ids.map(keys.game);
  const drinkKeys = ids.map(keys.drinks);
  const [texts, ...scored] = await watching.watch(
    [...gameKeys, ...drinkKeys],
    getTexts(gameKeys),
    ...drinkKeys.map((key) => getScored(key)),
  );
  const known = new Set(knownIds);
  // A game of another session that cannot be read does not concern this one.
  const unread = { ...context, onCorrupt: () => {} };
  const games = ids.flatMap((id, index) => {
    const [key, text] = [keys.game(id), texts[index] ?? null];
    if (!known.has(id)) return decodeGames(unread, [key], [text]);
    return text === null ? [] : [context.codecs.game.decode(key, text)];
  }).filter((game) => game.sessionId === sessionId);
  const ownIds = new Set([...known, ...games.map(({ id }) => id)]);
  const drinks = drinkKeys.map((key, index) => ({ key, members: scored[index] ?? [] }))
    .filter((_, index) => ownIds.has(ids[index] ?? ""));
  return { games, drinks };
}

async function watchLedger(
  watching: Watching,
  sessionId: string,
  guildId: string,
  playerId: string,
  tab: ReadonlyMap<string, string>,
): Promise<Pick<SessionSnapshot, "guildTab" | "payments" | "debts" | "othersDebts">> {
  const debtKeys = [...new Set([playerId, ...playersOf(tab.keys())])]
    .map((id) => keys.sessionDebts(sessionId, id));
  const [guildTabKey, paymentsKey] = [keys.guildTab(guildId), keys.sessionPayments(sessionId)];
  const [guildTab, payments, ...scored] = await watching.watchLast(
    [guildTabKey, paymentsKey, ...debtKeys],
    getHash(guildTabKey),
    getScored(paymentsKey),
    ...debtKeys.map((key) => getScored(key)),
  );
  const [debts, ...othersDebts] = debtKeys.map((key, index) => ({
    key,
    members: scored[index] ?? [],
  }));
  return {
    guildTab,
    payments: { key: paymentsKey, members: payments },
    debts: debts ?? { key: keys.sessionDebts(sessionId, playerId), members: [] },
    othersDebts,
  };
}
