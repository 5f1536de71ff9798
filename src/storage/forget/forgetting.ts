import type { Person } from "../../game/mod.ts";
import { RecordCorrupt, WriteConflict } from "../../service/mod.ts";
import {
  forgetInGameMutations,
  forgetInGuildTabMutations,
  forgetMutations,
  type Replacement,
} from "./forget_commits.ts";
import { decodeGames, type StoreContext } from "../store_context.ts";
import {
  globOf,
  type KeyKindName,
  keyKindNames,
  keys,
  keyTable,
  keyWith,
  parseKey,
} from "../keys/mod.ts";
import {
  commit,
  getExists,
  getFields,
  getHash,
  getMembers,
  getRecord,
  getTexts,
  orElse,
  type Query,
  scanKeys,
} from "../redis/mod.ts";
import { gamesWith, readSessionSnapshot } from "./session_snapshot.ts";
import { playersOf } from "../tab.ts";

/** Keys per page of a SCAN, most of which do not match. */
const pageSize = 1000;
/** How often it starts again because the player goes on playing meanwhile. */
const maxRounds = 5;

/** Where a player is found. */
interface Traces {
  readonly sessionIds: readonly string[];
  readonly guildTabKeys: readonly string[];
  /** Whether there is no trace at all, not even a key of their own. */
  readonly isGone: boolean;
}

/**
 * Takes a player out of the store. There is no index of the places where a player is named: this is
 * rare, so it reads all sessions and guilds in pages.
 *
 * Each session is one optimistic transaction over everything in it that names the player, so its tab
 * is the fold of its drinks and payments at every instant. After a crash some sessions are done and
 * others are not, and a second call does the rest. Every interaction of the player writes their name
 * on the tab, which is watched, and everything that happens to them counts there, so a change during
 * the transaction is noticed.
 *
 * Then the player's own keys are deleted. Another search has to find nothing, and those keys still
 * deleted: a player who has used a button meanwhile has a record again, and is forgotten again.
 */
export class Forgetting {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Puts a placeholder in a player's place, see PlayerStore. */
  async forget(playerId: string, placeholderId: string): Promise<readonly string[]> {
    const replacement = { playerId, placeholder: { id: placeholderId, name: "" } };
    const changedIds = new Set<string>();
    let traces = await this.#findTraces(playerId);
    for (let round = 1; round <= maxRounds; round++) {
      for (const id of await this.#forgetTraces(replacement, traces)) changedIds.add(id);
      await this.#forgetInStrayGames(replacement);
      await this.#removeOwn(playerId);
      traces = await this.#findTraces(playerId);
      if (traces.isGone) return [...changedIds];
    }
    throw new WriteConflict(keys.player(playerId), maxRounds);
  }

  /**
   * One session after the other: all of them change the player's own counts, so that at the same time
   * they would conflict. After one that cannot be read it goes on with the others, and then throws.
   */
  async #forgetTraces(
    replacement: Replacement,
    { sessionIds, guildTabKeys }: Traces,
  ): Promise<readonly string[]> {
    const changedIds: string[] = [];
    const corrupt: RecordCorrupt[] = [];
    for (const sessionId of sessionIds) {
      try {
        changedIds.push(...await this.#forgetInSession(replacement, sessionId));
      } catch (error) {
        if (!(error instanceof RecordCorrupt)) throw error;
        corrupt.push(error);
      }
    }
    if (corrupt[0]) throw corrupt[0];
    for (const key of guildTabKeys) await this.#forgetOnGuildTab(replacement, key);
    return changedIds;
  }

  /** All sessions they opened or are on the tab of, and all guild tabs they are on. */
  async #findTraces(playerId: string): Promise<Traces> {
    const { codecs, onCorrupt } = this.#context;
    const sessionIds: string[] = [];
    for await (const found of this.#pages("session")) {
      const ids = found.flatMap((key) => parseKey(key)?.ids ?? []);
      const [sessions, tabs] = await Promise.all([
        this.#read(
          ids.map((id) => orElse(getRecord(keys.session(id), codecs.session), null, onCorrupt)),
        ),
        this.#read(ids.map((id) => orElse(getFields(keys.sessionTab(id)), [], onCorrupt))),
      ]);
      sessionIds.push(
        ...ids.filter((_, index) =>
          sessions[index]?.openerId === playerId || isOn(tabs[index] ?? [], playerId)
        ),
      );
    }
    const guildTabKeys: string[] = [];
    for await (const found of this.#pages("guildTab")) {
      const tabs = await this.#read(found.map((key) => orElse(getFields(key), [], onCorrupt)));
      guildTabKeys.push(...found.filter((_, index) => isOn(tabs[index] ?? [], playerId)));
    }
    // Last: an interaction that came too late for the search has left a record by now.
    const own = await this.#read(ownKeys(playerId).map(getExists));
    const isGone = sessionIds.length + guildTabKeys.length === 0 && !own.includes(true);
    return { sessionIds, guildTabKeys, isGone };
  }

  /** Forgets them in one session. Returns the ids of its games that have changed. */
  async #forgetInSession(replacement: Replacement, sessionId: string): Promise<readonly string[]> {
    const { playerId } = replacement;
    // A game that is over never changes, and one that they are in is listed among their games. So the
    // long search need not be part of the transaction.
    const knownIds = await gamesWith(this.#context, playerId, sessionId);
    return await this.#context.transactor.run<readonly string[]>(
      "forget a player in a session",
      undefined,
      keys.session(sessionId),
      async (watching) => {
        const ids = { playerId, sessionId, knownIds };
        const seen = await readSessionSnapshot(this.#context, watching, ids);
        if (seen === null) return { answer: [] };
        const mutations = forgetMutations(this.#context, replacement, seen);
        const changedIds = seen.games.filter(({ players }) => players.some(isPlayer(playerId)))
          .map(({ id }) => id);
        return commit(seen.session.guildId, mutations, [], () => changedIds);
      },
    );
  }

  /** What is left on a guild's tab of sessions whose ledgers have expired. */
  async #forgetOnGuildTab(replacement: Replacement, key: string): Promise<void> {
    await this.#context.transactor.run<void>(
      "forget a player of a guild",
      undefined,
      key,
      async (watching) => {
        const ownKey = keys.playerDrinks(replacement.playerId);
        const [guildTab, own] = await watching.watchLast(
          [key, ownKey],
          getHash(key),
          getHash(ownKey),
        );
        if (!isOn(guildTab.keys(), replacement.playerId)) return { answer: undefined };
        const mutations = forgetInGuildTabMutations(key, replacement, guildTab, own);
        return commit(null, mutations, [], () => {});
      },
    );
  }

  /** Games that are kept for longer than the ledger of their session. */
  async #forgetInStrayGames(replacement: Replacement): Promise<void> {
    const { playerId } = replacement;
    const gamesKey = keys.playerGames(playerId);
    await this.#context.transactor.run<void>(
      "forget a player in games",
      undefined,
      gamesKey,
      async (watching) => {
        const [ids] = await watching.watch([gamesKey], getMembers(gamesKey));
        const gameKeys = ids.map(keys.game);
        if (gameKeys.length === 0) return { answer: undefined };
        const [texts] = await watching.watch(gameKeys, getTexts(gameKeys));
        const games = decodeGames(this.#context, gameKeys, texts);
        const sessionKeys = games.map(({ sessionId }) => keys.session(sessionId));
        if (sessionKeys.length === 0) return { answer: undefined };
        const stored = await watching.watchLast(sessionKeys, ...sessionKeys.map(getExists));
        const mutations = games.filter((_, index) => !stored[index])
          .flatMap((game) => forgetInGameMutations(this.#context, replacement, game));
        if (mutations.length === 0) return { answer: undefined };
        return commit(null, mutations, [], () => {});
      },
    );
  }

  /** Removes the player's own keys, unless they are in a game again. */
  #removeOwn(playerId: string): Promise<void> {
    const own = ownKeys(playerId);
    return this.#context.transactor.run<void>(
      "forget a player",
      undefined,
      keys.player(playerId),
      async (watching) => {
        const [gameIds] = await watching.watch(own, getMembers(keys.playerGames(playerId)));
        if (gameIds.length > 0) {
          const gameKeys = gameIds.map(keys.game);
          const [texts] = await watching.watch(gameKeys, getTexts(gameKeys));
          const quoted = JSON.stringify(playerId);
          if (texts.some((text) => text?.includes(quoted))) return { answer: undefined };
        }
        const mutations = own.map((key) => ({ op: "remove", key }) as const);
        return commit(null, mutations, [], () => {});
      },
    );
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
function ownKeys(playerId: string): readonly string[] {
  return keyKindNames.filter((kind) => keyTable[kind].pattern.endsWith(":{playerId}"))
    .map((kind) => keyWith(kind, playerId));
}

function isOn(fields: Iterable<string>, playerId: string): boolean {
  return playersOf(fields).includes(playerId);
}

function isPlayer(playerId: string): (person: Person) => boolean {
  return ({ id }) => id === playerId;
}
