import type { Game, Session } from "../../game/mod.ts";
import { decodeGames, type StoreContext } from "../store_context.ts";
import { isKeyPart, keys } from "../keys/mod.ts";
import { decodeEach } from "../records/mod.ts";
import {
  getHash,
  getMembers,
  getRecord,
  getScored,
  getTexts,
  getTimeToLive,
  orElse,
  type Scored,
  type Watching,
} from "../redis/mod.ts";
import { playersOf } from "../tab.ts";
import { Unread } from "./unread.ts";

type Fields = ReadonlyMap<string, string>;

const noFields: Fields = new Map();

/** Games per round trip. */
const pageSize = 500;

/** A sorted set as it was read. */
export interface SetSnapshot {
  readonly key: string;
  readonly members: readonly Scored[];
}

/** Everything in a session that may name a player, as it was in one instant. */
export interface SessionSnapshot {
  readonly sessionId: string;
  /** Null if it cannot be read. */
  readonly session: Session | null;
  /** How long its tab lasts, in milliseconds; negative without an end. */
  readonly tabLifeMs: number;
  /** What cannot be read. It is left out. */
  readonly unread: Unread;
  readonly tab: Fields;
  readonly guildTab: Fields;
  /** The player's all-time counts; null on a cluster, where they are elsewhere. */
  readonly counts: Fields | null;
  /** The session's games that are still stored. */
  readonly games: readonly Game[];
  readonly drinks: readonly SetSnapshot[];
  readonly payments: SetSnapshot;
  readonly corrections: SetSnapshot;
  readonly results: SetSnapshot;
  /** The player's own. */
  readonly debts: SetSnapshot;
  readonly othersDebts: readonly SetSnapshot[];
}

/**
 * Ids of a session's games that name a player in their record, their drinks or the payments of these,
 * or whose drinks cannot be read.
 */
export async function gamesWith(
  { reader, codecs, onCorrupt }: StoreContext,
  playerId: string,
  sessionId: string,
): Promise<readonly string[]> {
  const paymentsKey = keys.sessionPayments(sessionId);
  const [ids, payments] = await reader.read(
    "read a session's games",
    orElse(getMembers(keys.sessionGames(sessionId)), [], onCorrupt),
    orElse(getScored(paymentsKey), [], () => {}),
  );
  const quoted = JSON.stringify(playerId);
  const own = payments.map(({ member }) => member).filter((text) => text.includes(quoted));
  const paid = decodeEach(own, (text) => codecs.payment.decode(paymentsKey, text), () => {});
  const listed = new Set<string>(ids);
  const found = paid.map(({ gameId }) => gameId).filter((id) => listed.has(id));
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize);
    const [texts] = await reader.read("look for a player", getTexts(page.map(keys.game)));
    const drinks = await reader.read(
      "look for a player",
      ...page.map((id) => orElse(getScored(keys.drinks(id)), null, () => {})),
    );
    found.push(
      ...page.filter((_, index) =>
        texts[index]?.includes(quoted) ||
        drinks[index] === null ||
        drinks[index]?.some(({ member }) => member.includes(quoted))
      ),
    );
  }
  return [...new Set(found)];
}

/**
 * Everything in a session that names a player and can be read, watched; null if there is no such
 * session. `knownIds` are those of its games that name the player, and `listedIds`, where they cannot be
 * watched, those that the player is listed in.
 */
export async function readSessionSnapshot(
  context: StoreContext,
  watching: Watching,
  { playerId, sessionId, knownIds, listedIds: elsewhere }: {
    readonly playerId: string;
    readonly sessionId: string;
    readonly knownIds: readonly string[];
    readonly listedIds: readonly string[] | null;
  },
): Promise<SessionSnapshot | null> {
  const unread = new Unread(playerId, context.onCorrupt);
  const sessionKey = keys.session(sessionId);
  const tabKey = keys.sessionTab(sessionId);
  const [countsKey, gamesKey] = [keys.playerDrinks(playerId), keys.playerGames(playerId)];
  const home = [
    unread.orElse(getRecord(sessionKey, context.codecs.session), "unread" as const),
    unread.orElse(getHash(tabKey), noFields),
    getTimeToLive(tabKey),
    // Its games are not known without it.
    unread.orElse(getMembers(keys.sessionGames(sessionId)), null),
  ] as const;
  const own = [
    // These two are deleted in the end, whatever they hold.
    orElse(getHash(countsKey), noFields, context.onCorrupt),
    orElse(getMembers(gamesKey), [], context.onCorrupt),
  ] as const;
  const [stored, tab, tabLifeMs, listedIds, counts, gameIds] = elsewhere === null
    ? await watching.watch([tabKey, sessionKey, countsKey, gamesKey], ...home, ...own)
    : [...await watching.watch([tabKey, sessionKey], ...home), null, elsewhere] as const;
  if (stored === null) return null;
  const session = stored === "unread" ? null : stored;
  const known = listedIds === null ? [] : knownIds;
  const games = await watchGames(context, watching, unread, { sessionId, known, gameIds });
  const ledger = await watchLedger(watching, unread, {
    sessionId,
    guildId: session?.guildId ?? null,
    playerId,
    othersIds: [...playersOf(tab.keys()), ...receiversOf(context, games.drinks)],
  });
  return { sessionId, session, tab, tabLifeMs, counts, unread, ...games, ...ledger };
}

/** Whether a session has to do with a player, as far as it can be read. `knownIds` are as above. */
export function isConcerned(
  { session, tab, debts, corrections }: SessionSnapshot,
  playerId: string,
  knownIds: readonly string[],
): boolean {
  const quoted = JSON.stringify(playerId);
  // Who has voided a drink need not have played.
  const isInCorrections = corrections.members.some(({ member }) => member.includes(quoted));
  return knownIds.length + debts.members.length > 0 || playersOf(tab.keys()).includes(playerId) ||
    session?.openerId === playerId || isInCorrections || session === null;
}

/** The games of one session among those known to be of it, and those the player is listed in. */
async function watchGames(
  context: StoreContext,
  watching: Watching,
  unread: Unread,
  { sessionId, known, gameIds }: {
    readonly sessionId: string;
    readonly known: readonly string[];
    readonly gameIds: readonly string[];
  },
): Promise<Pick<SessionSnapshot, "games" | "drinks">> {
  const ids = [...new Set([...known, ...gameIds])].filter(isKeyPart);
  if (ids.length === 0) return { games: [], drinks: [] };
  const gameKeys = ids.map(keys.game);
  const drinkKeys = ids.map(keys.drinks);
  const [texts, ...scored] = await watching.watch(
    [...gameKeys, ...drinkKeys],
    getTexts(gameKeys),
    ...drinkKeys.map((key, index) =>
      known.includes(ids[index] ?? "")
        ? unread.orElse(getScored(key), [])
        : orElse(getScored(key), [], () => {})
    ),
  );
  // A game of another session that cannot be read does not concern this one.
  const other = { ...context, onCorrupt: () => {} };
  const games = ids.flatMap((id, index) => {
    const [key, text] = [keys.game(id), texts[index] ?? null];
    if (!known.includes(id)) return decodeGames(other, [key], [text]);
    return text === null ? [] : unread.decode(context.codecs.game, key, text) ?? [];
  }).filter((game) => game.sessionId === sessionId);
  const ownIds = new Set([...known, ...games.map(({ id }) => id)]);
  const drinks = drinkKeys.map((key, index) => ({ key, members: scored[index] ?? [] }))
    .filter((_, index) => ownIds.has(ids[index] ?? ""));
  return { games, drinks };
}

async function watchLedger(
  watching: Watching,
  unread: Unread,
  { sessionId, guildId, playerId, othersIds }: {
    readonly sessionId: string;
    readonly guildId: string | null;
    readonly playerId: string;
    readonly othersIds: readonly string[];
  },
): Promise<
  Pick<
    SessionSnapshot,
    "guildTab" | "payments" | "corrections" | "results" | "debts" | "othersDebts"
  >
> {
  const debtKeys = [...new Set([playerId, ...othersIds])].filter(isKeyPart)
    .map((id) => keys.sessionDebts(sessionId, id));
  const paymentsKey = keys.sessionPayments(sessionId);
  const correctionsKey = keys.sessionCorrections(sessionId);
  // Without its guild there is no tab to read: there is none of this name.
  const guildTabKey = keys.guildTab(guildId ?? sessionId);
  const resultsKey = keys.sessionResults(sessionId);
  const [guildTab, payments, corrections, results, ...scored] = await watching.watchLast(
    [guildTabKey, paymentsKey, correctionsKey, resultsKey, ...debtKeys],
    unread.orElse(getHash(guildTabKey), noFields),
    unread.orElse(getScored(paymentsKey), []),
    unread.orElse(getScored(correctionsKey), []),
    unread.orElse(getScored(resultsKey), []),
    ...debtKeys.map((key) => unread.orElse(getScored(key), [])),
  );
  const [debts, ...othersDebts] = debtKeys.map((key, index) => ({
    key,
    members: scored[index] ?? [],
  }));
  return {
    guildTab,
    payments: { key: paymentsKey, members: payments },
    corrections: { key: correctionsKey, members: corrections },
    results: { key: resultsKey, members: results },
    debts: debts ?? { key: keys.sessionDebts(sessionId, playerId), members: [] },
    othersDebts,
  };
}

/** Who got these drinks: they may have debts without being on a tab that cannot be read. */
function receiversOf({ codecs }: StoreContext, drinks: readonly SetSnapshot[]): readonly string[] {
  return drinks.flatMap(({ key, members }) =>
    decodeEach(
      members.map(({ member }) => member),
      (text) => codecs.drink.decode(key, text),
      () => {},
    )
  ).map(({ toId }) => toId);
}
