import { type Game, isLive, lineCounts, tabCounts } from "../../game/mod.ts";
import { codecs, type KeyKindName, parseKey } from "../../storage/mod.ts";
import { AllTime } from "./all_time.ts";
import type { Repair } from "./finding.ts";
import { guildSessionsOf } from "./guild_sessions.ts";
import { pointTo } from "./session_checks.ts";
import type { SessionLedger } from "./session_ledger.ts";
import { isPast, isUnreadable, type StoreContents } from "./store_contents.ts";

type Command = readonly string[];

/** What a damaged key is made again from. */
interface Damaged {
  readonly contents: StoreContents;
  readonly ledgers: readonly SessionLedger[];
  readonly key: string;
  /** The first id in the key; empty if it has none. */
  readonly id: string;
}

/** The commands that make a key again after it was deleted; null if only a person can decide. */
type Fate = (damaged: Damaged) => readonly Command[] | null;

/** Only a backup has it, or it is over in minutes. */
const left: Fate = () => null;
/** The bot makes it again when it needs it. */
const dropped: Fate = () => [];

/** What becomes of a damaged key of each kind. */
const fates: Readonly<Record<KeyKindName, Fate>> = {
  game: left,
  board: dropped,
  channel: ({ contents, key, id }) => {
    const game = latest(contents, ({ channelId }) => channelId === id);
    return game === undefined ? [] : [pointTo(contents, key, game.id)];
  },
  activeGames: ({ contents, key }) => set(key, liveIds(contents, () => true)),
  player: ({ contents, key, id }) => {
    const name = nameOf(contents, id);
    if (name === undefined) return [];
    const game = latest(contents, ({ players }) => players.some((player) => player.id === id));
    const record = { id, name, currentGameId: game?.id ?? null, lastRoll: null };
    return [["SET", key, codecs.player.encode(key, record)]];
  },
  playerGames: ({ contents, key, id }) => {
    const games = [...contents.game.values()];
    const own = games.filter(({ players }) => players.some((player) => player.id === id));
    return set(key, own.map((game) => game.id));
  },
  // A drink in it that can be read is worth more than a key that can be read.
  drinks: ({ contents, key, id }) => {
    const game = contents.game.get(id);
    if (game === undefined || holdsMembers(contents, key)) return null;
    const members = game.drinks.flatMap((drink) => [
      String(drink.at),
      codecs.drink.encode(key, drink),
    ]);
    return members.length === 0 ? [] : [["ZADD", key, ...members]];
  },
  playerDrinks: ({ contents, ledgers, key, id }) => {
    const allTime = new AllTime(contents, ledgers);
    const sums = tabCounts.map((field) => [field, allTime.sumOverGuilds(id, field)] as const);
    if (sums.some(([, sum]) => sum === null)) return null;
    return hash(
      key,
      sums.filter(([, sum]) => sum !== 0).map(([field, sum]) => [field, String(sum)]),
    );
  },
  guildSession: ({ contents, key, id }) => {
    const sessions = guildSessionsOf(contents, id);
    // Without an open session, the next game opens one.
    return sessions ? [["SET", key, codecs.guildSessions.encode(key, sessions)]] : [];
  },
  // Games go on without it, and Reset below /ronnied-house takes it away.
  guildSettings: left,
  guildChannels: ({ contents, key, id }) => {
    const ofGuild = [...contents.game.values()].filter(({ guildId }) => guildId === id);
    const channelIds = [...new Set(ofGuild.map(({ channelId }) => channelId))];
    return hash(
      key,
      channelIds.map((channelId) => [
        channelId,
        latest(contents, (game) => game.guildId === id && game.channelId === channelId)?.id ?? "",
      ]),
    );
  },
  guildLive: ({ contents, key, id }) =>
    set(key, liveIds(contents, ({ guildId }) => guildId === id, id)),
  guildTab: ({ contents, ledgers, key, id }) => {
    const allTime = new AllTime(contents, ledgers);
    const lines = allTime.playerIds().map((playerId) =>
      [playerId, lineCounts.map((field) => [field, allTime.share(id, playerId, field)])] as const
    );
    return hash(key, lines.flatMap(([playerId, counts]) => line(contents, playerId, counts)));
  },
  importedCounts: left,
  session: left,
  sessionGames: ({ ledgers, key, id }) => {
    const ledger = ledgers.find((each) => each.id === id);
    return ledger ? [...set(key, ledger.gameIds), ...endOf(ledger, key)] : null;
  },
  sessionTab: ({ contents, ledgers, key, id }) => {
    const ledger = judgeable(contents, ledgers, id);
    if (ledger === null) return null;
    const lines = [...ledger.tab].flatMap(([playerId, counts]) =>
      line(contents, playerId, Object.entries(counts))
    );
    return [...hash(key, lines), ...endOf(ledger, key)];
  },
  // What is missing then is added from the drinks.
  sessionDebts: ({ contents, ledgers, key, id }) =>
    judgeable(contents, ledgers, id) === null || isListOfTexts(contents, key) ? null : [],
  sessionPayments: left,
  sessionCorrections: left,
  sessionResults: left,
  paymentNotice: dropped,
  closedSessions: ({ contents, key }) => {
    const closed = [...contents.session.values()]
      .filter(({ closedAt, expiresAt }) => closedAt !== null && expiresAt === null);
    const known = contents.closedSessions.get("") ?? [];
    return set(key, [...new Set([...known, ...closed.map(({ id }) => id)])]);
  },
  done: left,
  outbox: left,
  outboxMark: left,
  applied: left,
  guildsFilled: dropped,
  gatewaySession: dropped,
  registeredGuilds: ({ contents, key, id }) =>
    set(key, [...contents.registeredGuilds.get(id) ?? []]),
  uncalledGames: dropped,
  botProcesses: left,
  shardCount: left,
  shardLease: left,
  shardSession: left,
  identifyTurn: left,
  storeMark: dropped,
  nodeMark: dropped,
  probe: dropped,
  nodeProbe: dropped,
};

/** How a key that cannot be read is made again from what else is stored; null if it cannot be. */
export function remake(
  contents: StoreContents,
  ledgers: readonly SessionLedger[],
  key: string,
): Repair | null {
  const parsed = parseKey(key);
  // An older program would lose what it does not know.
  if (parsed === null || contents.corrupt.get(key)?.some(isOfNewerRelease)) return null;
  const commands = fates[parsed.kind]({ contents, ledgers, key, id: parsed.ids[0] ?? "" });
  if (commands === null) return null;
  const what = commands.length === 0
    ? `Delete ${key}`
    : `Make ${key} again from what else is stored`;
  return { what, basedOn: [key], commands: [["DEL", key], ...commands] };
}

function isOfNewerRelease(problem: string): boolean {
  const [, is, known] = /^its version (\d+) is not one of 1 to (\d+)$/.exec(problem) ?? [];
  return Number(is) > Number(known);
}

function set(key: string, ids: readonly string[]): readonly Command[] {
  return ids.length === 0 ? [] : [["SADD", key, ...ids]];
}

function hash(key: string, fields: readonly (readonly string[])[]): readonly Command[] {
  return fields.length === 0 ? [] : [["HSET", key, ...fields.flat()]];
}

/** The fields of a player's line on a tab; none if nothing counts. */
function line(
  contents: StoreContents,
  playerId: string,
  counts: readonly (readonly (string | number)[])[],
): readonly (readonly string[])[] {
  const counted = counts.filter(([, count]) => count !== 0);
  if (counted.length === 0) return [];
  return [["name", nameOf(contents, playerId) ?? ""], ...counted].map(([field, value]) => [
    `${playerId}:${field}`,
    String(value),
  ]);
}

/** The live game among these, or else the one that began last. */
function latest({ game }: StoreContents, isOne: (game: Game) => boolean): Game | undefined {
  return [...game.values()].filter(isOne).toSorted((a, b) =>
    Number(isLive(a)) - Number(isLive(b)) || a.createdAt - b.createdAt
  ).at(-1);
}

/** Live games, and those that cannot be read and may be live: a session waits for them. */
function liveIds(
  contents: StoreContents,
  isOne: (game: Game) => boolean,
  guildId?: string,
): readonly string[] {
  const live = [...contents.game.values()].filter((game) => isLive(game) && isOne(game));
  const unreadable = [...contents.sessionGames].filter(([sessionId]) =>
    guildId === undefined || contents.session.get(sessionId)?.guildId === guildId
  ).flatMap(([, ids]) => [...ids].filter((id) => isUnreadable(contents, id)));
  return [...live.map(({ id }) => id), ...unreadable];
}

/** The name that a player goes by, as a game or a tab has it. */
function nameOf({ game, guildTab, player }: StoreContents, id: string): string | undefined {
  const ofGame = [...game.values()].flatMap(({ players }) => players)
    .find((each) => each.id === id)?.name;
  const ofTab = () => [...guildTab.values()].flatMap((tab) => tab.get(`${id}:name`) ?? [])[0];
  return player.get(id)?.name ?? ofGame ?? ofTab();
}

function holdsMembers({ snapshot }: StoreContents, key: string): boolean {
  return snapshot.entries.get(key)?.type === "zset";
}

/** Debts that are no debts are taken out one by one, unless their bytes are no text. */
function isListOfTexts(contents: StoreContents, key: string): boolean {
  const problems = contents.corrupt.get(key) ?? [];
  return holdsMembers(contents, key) && !problems.some((text) => text.startsWith("it holds "));
}

function judgeable(contents: StoreContents, ledgers: readonly SessionLedger[], id: string) {
  const ledger = ledgers.find((each) => each.id === id);
  const isOne = ledger?.session && ledger.gaps.length === 0 && !isPast(contents, ledger.session);
  return isOne ? ledger : null;
}

function endOf({ session }: SessionLedger, key: string): readonly Command[] {
  const end = session?.expiresAt ?? null;
  return end === null ? [] : [["PEXPIREAT", key, String(end)]];
}
