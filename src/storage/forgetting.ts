import type { Person } from "../game/mod.ts";
import { RecordCorrupt, WriteConflict } from "../service/mod.ts";
import { bookForgetting, bookGuildTab, type SeenSession } from "./forget_bookings.ts";
import { decodeGames, type Desk } from "./desk.ts";
import { parseKey } from "./key_kinds.ts";
import { guildTabGlob, keys, sessionGlob } from "./keys.ts";
import {
  getFields,
  getHash,
  getMembers,
  getRecord,
  getScored,
  getTexts,
  orElse,
  type Read,
  type Replies,
  scanKeys,
} from "./read.ts";
import { playersOf } from "./tab.ts";
import { commit, type Watching } from "./transaction.ts";

/** Keys looked at per round trip. */
const pageSize = 500;
/** How often somebody who plays on while they are being forgotten is looked for again. */
const maxRounds = 5;

/** Reads several things in one round trip. */
type ReadAll = <const T extends readonly Read<unknown>[]>(...reads: T) => Promise<Replies<T>>;

/** Where somebody is to be found. */
interface Traces {
  readonly sessionIds: readonly string[];
  readonly guildTabKeys: readonly string[];
}

/** Who is forgotten, and who takes their place. */
interface Farewell {
  readonly playerId: string;
  readonly nobody: Person;
  readonly signal: AbortSignal;
}

/**
 * Takes a player out of the store. There is no index of where somebody is, and there need not be:
 * this is rare, so it walks over all sessions and guilds in pages.
 *
 * Each session is one optimistic transaction over all of it that the player is in: its tab is the
 * fold of its drinks and payments before and after, and at every instant between. A crash leaves
 * some sessions done and others not, and saying it again does the rest. Every press of the player
 * writes their name onto the tab that is watched, and everything that happens to them counts on it,
 * so nothing slips through while the transaction is under way.
 *
 * The player's own keys go last, watched since before a walk that found no trace any more: a player
 * who pressed something meanwhile is found and forgotten again.
 */
export class Forgetting {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Puts somebody nameless in a player's place, see PlayerStore. */
  async forget(
    playerId: string,
    nobodyId: string,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const farewell = { playerId, nobody: { id: nobodyId, name: "" }, signal };
    const { reader } = this.#desk;
    const read: ReadAll = (...reads) => reader.read("look for a player", ...reads);
    const changedIds = new Set<string>();
    for (let round = 1; round <= maxRounds; round++) {
      const traces = await this.#findTraces(playerId, read);
      for (const id of await this.#forgetTraces(farewell, traces)) changedIds.add(id);
      if (await this.#removePlayer(farewell)) return [...changedIds];
    }
    throw new WriteConflict(keys.player(playerId), maxRounds);
  }

  /** One record that cannot be read keeps nothing else from being forgotten. */
  async #forgetTraces(
    farewell: Farewell,
    { sessionIds, guildTabKeys }: Traces,
  ): Promise<readonly string[]> {
    const changedIds: string[] = [];
    const corrupt: RecordCorrupt[] = [];
    for (const sessionId of sessionIds) {
      try {
        changedIds.push(...await this.#forgetInSession(farewell, sessionId));
      } catch (error) {
        if (!(error instanceof RecordCorrupt)) throw error;
        corrupt.push(error);
      }
    }
    if (corrupt[0]) throw corrupt[0];
    for (const key of guildTabKeys) await this.#forgetOnGuildTab(farewell, key);
    return changedIds;
  }

  /** All sessions they opened or are on the tab of, and all guild tabs they are on. */
  async #findTraces(playerId: string, read: ReadAll): Promise<Traces> {
    const { codecs, onCorrupt } = this.#desk;
    const sessionIds: string[] = [];
    for await (const found of pages(sessionGlob, read)) {
      const ids = found.flatMap((key) => parseKey(key)?.ids ?? []);
      const sessions = await read(
        ...ids.map((id) => orElse(getRecord(keys.session(id), codecs.session), null, onCorrupt)),
      );
      const tabs = await read(
        ...ids.map((id) => orElse(getFields(keys.sessionTab(id)), [], onCorrupt)),
      );
      sessionIds.push(
        ...ids.filter((_, index) =>
          sessions[index]?.openerId === playerId || isOn(tabs[index] ?? [], playerId)
        ),
      );
    }
    const guildTabKeys: string[] = [];
    for await (const found of pages(guildTabGlob, read)) {
      const tabs = await read(...found.map((key) => orElse(getFields(key), [], onCorrupt)));
      guildTabKeys.push(...found.filter((_, index) => isOn(tabs[index] ?? [], playerId)));
    }
    return { sessionIds, guildTabKeys };
  }

  /** Forgets them in one session; tells which of its games have changed. */
  async #forgetInSession(farewell: Farewell, sessionId: string): Promise<readonly string[]> {
    const { playerId, nobody, signal } = farewell;
    // What a game that is over says about them never changes, and one they take part in is listed
    // among their games: so the long search is not part of the transaction.
    const knownIds = await this.#gamesWith(playerId, sessionId);
    return await this.#desk.transactor.run<readonly string[]>(
      "forget a player in a session",
      signal,
      async (watching) => {
        const seen = await this.#look(watching, playerId, sessionId, knownIds);
        if (seen === null) return { answer: [] };
        const mutations = bookForgetting(this.#desk, playerId, nobody, seen);
        const changedIds = seen.games.filter(({ players }) => players.some(isPlayer(playerId)))
          .map(({ id }) => id);
        return commit(`forget in ${sessionId}`, mutations, [], () => changedIds);
      },
    );
  }

  /** Ids of a session's games that name somebody in their record or their drinks. */
  async #gamesWith(playerId: string, sessionId: string): Promise<readonly string[]> {
    const { reader } = this.#desk;
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

  async #look(
    watching: Watching,
    playerId: string,
    sessionId: string,
    knownIds: readonly string[],
  ): Promise<SeenSession | null> {
    const { codecs } = this.#desk;
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
    const games = await this.#lookAtGames(watching, sessionId, knownIds, gameIds);
    const ledger = await lookAtLedger(watching, session.id, session.guildId, playerId, tab);
    return { session, tab, counts, ...games, ...ledger };
  }

  /** The games of one session among those known to be of it, and those the player is listed in. */
  async #lookAtGames(
    watching: Watching,
    sessionId: string,
    knownIds: readonly string[],
    listedIds: readonly string[],
  ): Promise<Pick<SeenSession, "games" | "drinks">> {
    const ids = [...new Set([...knownIds, ...listedIds])];
    if (ids.length === 0) return { games: [], drinks: [] };
    const gameKeys = ids.map(keys.game);
    const drinkKeys = ids.map(keys.drinks);
    const [texts, ...scored] = await watching.watch(
      [...gameKeys, ...drinkKeys],
      getTexts(gameKeys),
      ...drinkKeys.map((key) => getScored(key)),
    );
    const { codecs } = this.#desk;
    const known = new Set(knownIds);
    // A game of another session that cannot be read is no matter of this one.
    const unread = { ...this.#desk, onCorrupt: () => {} };
    const games = ids.flatMap((id, index) => {
      const [key, text] = [keys.game(id), texts[index] ?? null];
      if (!known.has(id)) return decodeGames(unread, [key], [text]);
      return text === null ? [] : [codecs.game.decode(key, text)];
    }).filter((game) => game.sessionId === sessionId);
    const ownIds = new Set([...known, ...games.map(({ id }) => id)]);
    const drinks = drinkKeys.map((key, index) => ({ key, members: scored[index] ?? [] }))
      .filter((_, index) => ownIds.has(ids[index] ?? ""));
    return { games, drinks };
  }

  /** What no session accounts for any more: those ledgers have expired. */
  async #forgetOnGuildTab({ playerId, nobody, signal }: Farewell, key: string): Promise<void> {
    await this.#desk.transactor.run<void>(
      "forget a player of a guild",
      signal,
      async (watching) => {
        const [guildTab] = await watching.watch([key], getHash(key));
        if (!isOn(guildTab.keys(), playerId)) return { answer: undefined };
        const mutations = bookGuildTab(key, playerId, nobody, guildTab);
        return commit(`forget on ${key}`, mutations, [], () => {});
      },
    );
  }

  /** Removes the player's own keys; false if they have left a trace meanwhile. */
  #removePlayer({ playerId, signal }: Farewell): Promise<boolean> {
    const own = [keys.player(playerId), keys.playerGames(playerId), keys.playerDrinks(playerId)];
    return this.#desk.transactor.run<boolean>("forget a player", signal, async (watching) => {
      // Watched with every page once more, which does no harm, and renews the patience.
      const read: ReadAll = (...reads) => watching.watch(own, ...reads);
      const { sessionIds, guildTabKeys } = await this.#findTraces(playerId, read);
      if (sessionIds.length + guildTabKeys.length > 0) return { answer: false };
      const mutations = own.map((key) => ({ op: "remove", key }) as const);
      return commit(`forget ${playerId}`, mutations, [], () => true);
    });
  }
}

async function lookAtLedger(
  watching: Watching,
  sessionId: string,
  guildId: string,
  playerId: string,
  tab: ReadonlyMap<string, string>,
): Promise<Pick<SeenSession, "guildTab" | "payments" | "debts" | "othersDebts">> {
  const debtKeys = [...new Set([playerId, ...playersOf(tab.keys())])]
    .map((id) => keys.sessionDebts(sessionId, id));
  const [guildTabKey, paymentsKey] = [keys.guildTab(guildId), keys.sessionPayments(sessionId)];
  const [guildTab, payments, ...scored] = await watching.watch(
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

/** Keys that match a glob, a page at a time. */
async function* pages(glob: string, read: ReadAll): AsyncGenerator<readonly string[]> {
  let cursor = "0";
  do {
    const [page] = await read(scanKeys(glob, cursor, pageSize));
    cursor = page.cursor;
    if (page.items.length > 0) yield page.items;
  } while (cursor !== "0");
}

function isOn(fields: Iterable<string>, playerId: string): boolean {
  return playersOf(fields).includes(playerId);
}

function isPlayer(playerId: string): (person: Person) => boolean {
  return ({ id }) => id === playerId;
}
