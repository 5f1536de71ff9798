import type { Person, TabCounts } from "../../game/mod.ts";
import { type Forgotten, WriteConflict } from "../../service/mod.ts";
import {
  forgetInGameMutations,
  forgetInGuildTabMutations,
  forgetMutations,
  type Replacement,
} from "./forget_commits.ts";
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
  commit,
  getExists,
  getFields,
  getHash,
  getMembers,
  getText,
  getTexts,
  type Mutation,
  orElse,
  type Query,
  scanKeys,
  type Watching,
} from "../redis/mod.ts";
import { gamesWith, readSessionSnapshot } from "./session_snapshot.ts";
import { playersOf } from "../tab.ts";
import { Unread } from "./unread.ts";
import { earlierPlaceholder } from "./earlier_placeholder.ts";

/** Keys per page of a SCAN, most of which do not match. */
const pageSize = 1000;
/** How often it starts again because the player goes on playing meanwhile. */
const maxRounds = 5;

const noCounts: TabCounts = { received: 0, assigned: 0, paid: 0 };

/** Where a player is found. */
interface Traces {
  /** Those whose tab cannot be read are among them: nobody knows who is on it. */
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
  async forget(playerId: string, placeholderId: string): Promise<Forgotten> {
    const replacement = { playerId, placeholder: { id: placeholderId, name: "" } };
    const changedIds = new Set<string>();
    const left = new Set<string>();
    let traces = await this.#findTraces(playerId);
    for (let round = 1; round <= maxRounds; round++) {
      const found = [
        ...await this.#forgetTraces(replacement, traces),
        await this.#forgetInStrayGames(replacement),
        await this.#removeOwn(playerId),
      ];
      for (const each of found) {
        for (const id of each.changedIds) changedIds.add(id);
        for (const key of each.left) left.add(key);
      }
      traces = await this.#findTraces(playerId);
      // What is left is found again and again.
      if (traces.isGone || left.size > 0) return { changedIds: [...changedIds], left: [...left] };
    }
    throw new WriteConflict(keys.player(playerId), maxRounds);
  }

  /**
   * One session after the other: all of them change the player's own counts, so that at the same time
   * they would conflict.
   */
  async #forgetTraces(
    replacement: Replacement,
    { sessionIds, guildTabKeys }: Traces,
  ): Promise<readonly Forgotten[]> {
    const done: Forgotten[] = [];
    const kept = new Map<string, TabCounts>();
    for (const sessionId of sessionIds) {
      const { guildId, kept: here, ...forgotten } = await this.#forgetInSession(
        replacement,
        sessionId,
      );
      done.push(forgotten);
      if (guildId === null) continue;
      const key = keys.guildTab(guildId);
      kept.set(key, sumOf(kept.get(key) ?? noCounts, here));
    }
    for (const key of guildTabKeys) {
      await this.#forgetOnGuildTab(replacement, key, kept.get(key) ?? noCounts);
    }
    return done;
  }

  /** All sessions they opened or are on the tab of, and all guild tabs they are on. */
  async #findTraces(playerId: string): Promise<Traces> {
    const { onCorrupt } = this.#context;
    const quoted = JSON.stringify(playerId);
    const sessionIds: string[] = [];
    const doubtfulIds: string[] = [];
    for await (const found of this.#pages("session")) {
      const ids = found.flatMap((key) => parseKey(key)?.ids ?? []);
      const [sessions, tabs] = await Promise.all([
        this.#read(ids.map((id) => orElse(getText(keys.session(id)), null, onCorrupt))),
        this.#read(ids.map((id) => orElse(getFields(keys.sessionTab(id)), null, onCorrupt))),
      ]);
      for (const [index, id] of ids.entries()) {
        const tab = tabs[index] ?? null;
        const isNamed = sessions[index]?.includes(quoted) || isOn(tab ?? [], playerId);
        if (isNamed) sessionIds.push(id);
        else if (tab === null) doubtfulIds.push(id);
      }
    }
    sessionIds.push(...await this.#sessionsOfGames(playerId));
    const guildTabKeys: string[] = [];
    for await (const found of this.#pages("guildTab")) {
      const tabs = await this.#read(found.map((key) => orElse(getFields(key), [], onCorrupt)));
      guildTabKeys.push(...found.filter((_, index) => isOn(tabs[index] ?? [], playerId)));
    }
    // Last: an interaction that came too late for the search has left a record by now.
    const own = await this.#read(ownKeys(playerId).map(getExists));
    const isGone = sessionIds.length + guildTabKeys.length === 0 && !own.includes(true);
    return { sessionIds: [...new Set([...sessionIds, ...doubtfulIds])], guildTabKeys, isGone };
  }

  /** Sessions of the games that they are listed in: a tab need not name them any more. */
  async #sessionsOfGames(playerId: string): Promise<readonly string[]> {
    const { codecs, onCorrupt } = this.#context;
    const query = orElse(getMembers(keys.playerGames(playerId)), [], onCorrupt);
    const [ids = []] = await this.#read([query]);
    const gameKeys = ids.filter(isKeyPart).map(keys.game);
    if (gameKeys.length === 0) return [];
    const [texts = []] = await this.#read([getTexts(gameKeys)]);
    const unread = new Unread(playerId, () => {});
    return gameKeys.flatMap((key, index) => {
      const text = texts[index] ?? null;
      const game = text === null ? null : unread.decode(codecs.game, key, text);
      return game === null ? [] : [game.sessionId];
    });
  }

  /** Forgets them in one session, as far as it can be read. */
  async #forgetInSession(
    replacement: Replacement,
    sessionId: string,
  ): Promise<Forgotten & { readonly guildId: string | null; readonly kept: TabCounts }> {
    const { playerId } = replacement;
    // A game that is over never changes, and one that they are in is listed among their games. So the
    // long search need not be part of the transaction.
    const knownIds = await gamesWith(this.#context, playerId, sessionId);
    return await this.#context.transactor.run(
      "forget a player in a session",
      undefined,
      keys.session(sessionId),
      async (watching) => {
        const ids = { playerId, sessionId, knownIds };
        const seen = await readSessionSnapshot(this.#context, watching, ids);
        if (seen === null) {
          return { answer: { changedIds: [], left: [], guildId: null, kept: noCounts } };
        }
        const { codecs } = this.#context;
        const earlier = earlierPlaceholder(codecs, playerId, seen);
        const placeholder = earlier ?? replacement.placeholder;
        const inPlace = { playerId, placeholder };
        const { mutations, kept } = forgetMutations(this.#context, inPlace, seen);
        const changedIds = seen.games.filter(({ players }) => players.some(isPlayer(playerId)))
          .map(({ id }) => id);
        const guildId = seen.session?.guildId ?? null;
        // Their own debts are deleted, whatever stands there.
        const isConcerned = knownIds.length + seen.debts.members.length > 0 ||
          isOn(seen.tab.keys(), playerId) || seen.session?.openerId === playerId ||
          seen.session === null;
        const left = isConcerned ? seen.unread.keys.filter((key) => key !== seen.debts.key) : [];
        return commit(guildId, mutations, [], () => ({ changedIds, left, guildId, kept }));
      },
    );
  }

  /** What is left on a guild's tab of sessions whose ledgers have expired. */
  async #forgetOnGuildTab(
    replacement: Replacement,
    key: string,
    kept: TabCounts,
  ): Promise<void> {
    await this.#context.transactor.run<void>(
      "forget a player of a guild",
      undefined,
      key,
      async (watching) => {
        const ownKey = keys.playerDrinks(replacement.playerId);
        const [guildTab, own] = await watching.watchLast(
          [key, ownKey],
          getHash(key),
          orElse(getHash(ownKey), new Map<string, string>(), this.#context.onCorrupt),
        );
        if (!isOn(guildTab.keys(), replacement.playerId)) return { answer: undefined };
        const mutations = forgetInGuildTabMutations(key, replacement, guildTab, own, kept);
        return commit(null, mutations, [], () => {});
      },
    );
  }

  /** Games that are kept for longer than the ledger of their session. */
  async #forgetInStrayGames(replacement: Replacement): Promise<Forgotten> {
    const { playerId } = replacement;
    const gamesKey = keys.playerGames(playerId);
    return await this.#context.transactor.run<Forgotten>(
      "forget a player in games",
      undefined,
      gamesKey,
      async (watching) => {
        const { gameKeys, texts, unread } = await this.#watchGames(watching, [gamesKey], playerId);
        const games = gameKeys.flatMap((key, index) => {
          const text = texts[index] ?? null;
          return text === null ? [] : unread.decode(this.#context.codecs.game, key, text) ?? [];
        });
        const sessionKeys = games.map(({ sessionId }) => keys.session(sessionId));
        const answer = { changedIds: [], left: unread.keys };
        if (sessionKeys.length === 0) return { answer };
        const stored = await watching.watchLast(sessionKeys, ...sessionKeys.map(getExists));
        const mutations = games.filter((_, index) => !stored[index])
          .flatMap((game) => forgetInGameMutations(this.#context, replacement, game));
        if (mutations.length === 0) return { answer };
        return commit(null, mutations, [], () => answer);
      },
    );
  }

  /**
   * Removes the player's own keys, unless they are in a game again. Of their games those stay listed
   * that cannot be read and name them, so that another search finds them.
   */
  #removeOwn(playerId: string): Promise<Forgotten> {
    const own = ownKeys(playerId);
    return this.#context.transactor.run<Forgotten>(
      "forget a player",
      undefined,
      keys.player(playerId),
      async (watching) => {
        const { gameKeys, texts, unread } = await this.#watchGames(watching, own, playerId);
        const isIn = (text: string | null, index: number) => {
          const { game } = this.#context.codecs;
          const isNamed = text?.includes(JSON.stringify(playerId)) ?? false;
          return text !== null && isNamed &&
            unread.decode(game, gameKeys[index] ?? "", text) !== null;
        };
        const nothing = { changedIds: [], left: unread.keys };
        if (texts.some(isIn)) return { answer: nothing };
        const members = gameKeys.filter((key) => unread.has(key))
          .flatMap((key) => parseKey(key)?.ids ?? []);
        const mutations: Mutation[] = own.map((key) => ({ op: "remove", key }));
        const key = keys.playerGames(playerId);
        if (members.length > 0) mutations.push({ op: "addMembers", key, members });
        return commit(null, mutations, [], () => ({ changedIds: [], left: unread.keys }));
      },
    );
  }

  /** The texts of the games in the player's list. A list that cannot be read is about to be deleted. */
  async #watchGames(watching: Watching, watched: readonly string[], playerId: string) {
    const { onCorrupt } = this.#context;
    const unread = new Unread(playerId, onCorrupt);
    const query = orElse(getMembers(keys.playerGames(playerId)), [], onCorrupt);
    const [ids] = await watching.watch(watched, query);
    const gameKeys = ids.filter(isKeyPart).map(keys.game);
    if (gameKeys.length === 0) return { gameKeys, texts: [], unread };
    const [texts] = await watching.watch(gameKeys, getTexts(gameKeys));
    return { gameKeys, texts, unread };
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

function sumOf(a: TabCounts, b: TabCounts): TabCounts {
  return {
    received: a.received + b.received,
    assigned: a.assigned + b.assigned,
    paid: a.paid + b.paid,
  };
}

function isPlayer(playerId: string): (person: Person) => boolean {
  return ({ id }) => id === playerId;
}
