import type { StoreContext } from "../store_context.ts";
import {
  globOf,
  isKeyPart,
  type KeyKindName,
  keyKindNames,
  keys,
  keyTable,
  keyWith,
  parseKey,
} from "../keys/mod.ts";
import {
  getExists,
  getFields,
  getMembers,
  getScored,
  getText,
  getTexts,
  orElse,
  type Query,
  scanKeys,
} from "../redis/mod.ts";
import { playersOf } from "../tab.ts";
import { Unread } from "./unread.ts";

/** Keys per page of a SCAN, most of which do not match. */
const pageSize = 1000;
/** Where a player is found. */
export interface Traces {
  /** Those whose tab cannot be read are among them: nobody knows who is on it. */
  readonly sessionIds: readonly string[];
  readonly guildTabKeys: readonly string[];
  /** Of guilds that have taken counts of theirs from another bot. */
  readonly importedKeys: readonly string[];
  /** Whether there is no trace at all, not even a key of their own. */
  readonly isGone: boolean;
}

/**
 * Looks for a player. There is no index of the places where one is named: this is rare, so it reads
 * all sessions and guilds in pages.
 */
export class TraceSearch {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** All sessions they opened or are on the tab of, and all guild tabs they are on. */
  async find(playerId: string): Promise<Traces> {
    const { onCorrupt } = this.#context;
    const quoted = JSON.stringify(playerId);
    const sessionIds: string[] = [];
    const doubtfulIds: string[] = [];
    for await (const found of this.#pages("session")) {
      const ids = found.flatMap((key) => parseKey(key)?.ids ?? []);
      const [sessions, tabs, corrections] = await Promise.all([
        this.#read(ids.map((id) => orElse(getText(keys.session(id)), null, onCorrupt))),
        this.#read(ids.map((id) => orElse(getFields(keys.sessionTab(id)), null, onCorrupt))),
        this.#read(ids.map((id) => orElse(getScored(keys.sessionCorrections(id)), null, () => {}))),
      ]);
      for (const [index, id] of ids.entries()) {
        const tab = tabs[index] ?? null;
        const corrected = corrections[index] ?? null;
        const isNamed = sessions[index]?.includes(quoted) || isOn(tab ?? [], playerId) ||
          corrected?.some(({ member }) => member.includes(quoted));
        if (isNamed) sessionIds.push(id);
        else if (tab === null || corrected === null) doubtfulIds.push(id);
      }
    }
    sessionIds.push(...await this.#sessionsOfGames(playerId));
    const guildTabKeys = await this.#hashesWith("guildTab", playerId);
    const importedKeys = await this.#hashesWith("importedCounts", playerId);
    // Last: an interaction that came too late for the search has left a record by now.
    const own = await this.#read(ownKeys(playerId).map(getExists));
    const named = sessionIds.length + guildTabKeys.length + importedKeys.length;
    return {
      sessionIds: [...new Set([...sessionIds, ...doubtfulIds])],
      guildTabKeys,
      importedKeys,
      isGone: named === 0 && !own.includes(true),
    };
  }

  /** The keys of notices of payments that name them, or cannot be read. */
  async notices(playerId: string): Promise<readonly string[]> {
    const quoted = JSON.stringify(playerId);
    const found: string[] = [];
    for await (const keys of this.#pages("paymentNotice")) {
      const texts = await this.#read(keys.map((key) => orElse(getText(key), quoted, () => {})));
      found.push(...keys.filter((_, index) => texts[index]?.includes(quoted)));
    }
    return found;
  }

  /** Ids of the games that they are listed in. */
  async listedGames(playerId: string): Promise<readonly string[]> {
    const query = orElse(getMembers(keys.playerGames(playerId)), [], this.#context.onCorrupt);
    const [ids = []] = await this.#read([query]);
    return ids.filter(isKeyPart);
  }

  /** Sessions of the games that they are listed in: a tab need not name them any more. */
  async #sessionsOfGames(playerId: string): Promise<readonly string[]> {
    const { codecs } = this.#context;
    const gameKeys = (await this.listedGames(playerId)).map(keys.game);
    if (gameKeys.length === 0) return [];
    const [texts = []] = await this.#read([getTexts(gameKeys)]);
    const unread = new Unread(playerId, () => {});
    return gameKeys.flatMap((key, index) => {
      const text = texts[index] ?? null;
      const game = text === null ? null : unread.decode(codecs.game, key, text);
      return game === null ? [] : [game.sessionId];
    });
  }

  /** Keys of a kind that has fields about players, with such of theirs. */
  async #hashesWith(kind: KeyKindName, playerId: string): Promise<readonly string[]> {
    const { onCorrupt } = this.#context;
    const named: string[] = [];
    for await (const found of this.#pages(kind)) {
      const fields = await this.#read(found.map((key) => orElse(getFields(key), [], onCorrupt)));
      named.push(...found.filter((_, index) => isOn(fields[index] ?? [], playerId)));
    }
    return named;
  }

  #pages(kind: KeyKindName): AsyncGenerator<readonly string[]> {
    const page = (cursor: string) => scanKeys(globOf(kind), cursor, pageSize);
    return this.#context.reader.pages("look for a player", page);
  }

  #read<T>(queries: readonly Query<T>[]): Promise<readonly T[]> {
    return this.#context.reader.read("look for a player", ...queries);
  }
}

/** The keys that are about this player alone. */
export function ownKeys(playerId: string): readonly string[] {
  return keyKindNames.filter((kind) => keyTable[kind].pattern.endsWith(":{playerId}"))
    .map((kind) => keyWith(kind, playerId));
}

/** Whether fields of a tab are about a player. */
export function isOn(fields: Iterable<string>, playerId: string): boolean {
  return playersOf(fields).includes(playerId);
}
