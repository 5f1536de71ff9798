import { type LineCounts, noCounts, type Person } from "../../game/mod.ts";
import { forgetOnNotice, type Forgotten, WriteConflict } from "../../service/mod.ts";
import {
  eachCount,
  forgetImportedMutations,
  forgetInGameMutations,
  forgetInGuildTabMutations,
  forgetMutations,
  type Replacement,
} from "./forget_commits.ts";
import type { StoreContext } from "../store_context.ts";
import { isKeyPart, keys, parseKey, slotOf, tagOf } from "../keys/mod.ts";
import {
  commit,
  getExists,
  getHash,
  getMembers,
  getRecord,
  getText,
  getTexts,
  type Mutation,
  orElse,
  type Watching,
} from "../redis/mod.ts";
import { gamesWith, isConcerned, readSessionSnapshot } from "./session_snapshot.ts";
import { isOn, ownKeys, type Traces, TraceSearch } from "./traces.ts";
import { Unread } from "./unread.ts";
import { earlierPlaceholder } from "./earlier_placeholder.ts";

/** How often it starts again because the player goes on playing meanwhile. */
const maxRounds = 5;

/**
 * Takes a player out of the store.
 *
 * Each session is one optimistic transaction over everything in it that names the player, so its tab
 * is the fold of its drinks and payments at every instant. After a crash some sessions are done and
 * others are not, and a second call does the rest. Every interaction of the player writes their name
 * on the tab, which is watched, and everything that happens to them counts there, so a change during
 * the transaction is noticed.
 *
 * What cannot be read stays as it is, with as much on the tab as it stands for, and is named.
 *
 * Then the player's own keys are deleted. Another search has to find nothing, and those keys still
 * deleted: a player who has used a button meanwhile has a record again, and is forgotten again.
 *
 * On a cluster each transaction is in the slot of its guild, and what it changes elsewhere rides in the
 * outbox. What is elsewhere is not watched: what changes there meanwhile is found by the next search.
 */
export class Forgetting {
  readonly #context: StoreContext;
  readonly #search: TraceSearch;
  readonly #isSplit: boolean;

  constructor(context: StoreContext) {
    this.#context = context;
    this.#search = new TraceSearch(context);
    this.#isSplit = context.transactor.isSplit;
  }

  /** Puts a placeholder in a player's place, see PlayerStore. */
  async forget(playerId: string, placeholderId: string): Promise<Forgotten> {
    const replacement = { playerId, placeholder: { id: placeholderId, name: "" } };
    const changedIds = new Set<string>();
    const left = new Set<string>();
    let traces = await this.#search.find(playerId);
    for (let round = 1; round <= maxRounds; round++) {
      const found = [
        ...await this.#forgetTraces(replacement, traces),
        await this.#forgetInStrayGames(replacement),
      ];
      // Whoever began this before may have died: nothing names the player any more, and outboxes do.
      const entries = await this.#context.applyOutboxes();
      // Whatever stands in one that another program has made, who knows whom it names.
      const unread = entries.filter(({ text }) => text?.includes(playerId) ?? true);
      for (const { name } of unread) left.add(name);
      found.push(await this.#removeOwn(playerId));
      await this.#forgetInNotices(playerId);
      for (const each of found) {
        for (const id of each.changedIds) changedIds.add(id);
        for (const key of each.left) left.add(key);
      }
      traces = await this.#search.find(playerId);
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
    { sessionIds, guildTabKeys, importedKeys }: Traces,
  ): Promise<readonly Forgotten[]> {
    const done: Forgotten[] = [];
    const kept = new Map<string, LineCounts>();
    for (const sessionId of sessionIds) {
      const { guildId, kept: here, ...forgotten } = await this.#forgetInSession(
        replacement,
        sessionId,
      );
      done.push(forgotten);
      if (guildId === null) continue;
      kept.set(guildId, sumOf(kept.get(guildId) ?? noCounts, here));
    }
    for (const guildId of new Set([...guildTabKeys, ...importedKeys].map(tagOf))) {
      const isImported = importedKeys.includes(keys.importedCounts(guildId));
      await this.#forgetOnGuildTab(replacement, guildId, kept.get(guildId) ?? noCounts, isImported);
    }
    return done;
  }

  /** Forgets them in one session, as far as it can be read. */
  async #forgetInSession(
    replacement: Replacement,
    sessionId: string,
  ): Promise<Forgotten & { readonly guildId: string | null; readonly kept: LineCounts }> {
    const { playerId } = replacement;
    // A game that is over never changes, and one that they are in is listed among their games. So the
    // long search need not be part of the transaction.
    const knownIds = await gamesWith(this.#context, playerId, sessionId);
    const listedIds = this.#isSplit
      ? (await this.#search.listedGames(playerId)).filter((id) => slotOf(id) === slotOf(sessionId))
      : null;
    return await this.#context.transactor.run(
      "forget a player in a session",
      undefined,
      keys.session(sessionId),
      async (watching) => {
        const ids = { playerId, sessionId, knownIds, listedIds };
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
        const left = isConcerned(seen, playerId, knownIds)
          ? seen.unread.keys.filter((key) => key !== seen.debts.key)
          : [];
        const home = guildId ?? seen.games[0]?.guildId ?? null;
        return commit(home, mutations, [], () => ({ changedIds, left, guildId, kept }));
      },
    );
  }

  /** What is left on a guild's tab: of sessions whose ledgers have expired, and what was imported. */
  async #forgetOnGuildTab(
    replacement: Replacement,
    guildId: string,
    kept: LineCounts,
    isImported: boolean,
  ): Promise<void> {
    const key = keys.guildTab(guildId);
    const importedKey = keys.importedCounts(guildId);
    await this.#context.transactor.run<void>(
      "forget a player of a guild",
      undefined,
      key,
      async (watching) => {
        const [imported = new Map<string, string>()] = isImported
          ? await watching.watch([importedKey], getHash(importedKey))
          : [];
        const ownKey = keys.playerDrinks(replacement.playerId);
        const own = orElse(getHash(ownKey), new Map<string, string>(), this.#context.onCorrupt);
        const [guildTab, counts = null] = this.#isSplit
          ? await watching.watchLast([key], getHash(key))
          : await watching.watchLast([key, ownKey], getHash(key), own);
        const mutations = [
          ...isOn(guildTab.keys(), replacement.playerId)
            ? forgetInGuildTabMutations(key, replacement, guildTab, counts, kept)
            : [],
          ...forgetImportedMutations(importedKey, replacement, imported),
        ];
        if (mutations.length === 0) return { answer: undefined };
        return commit(guildId, mutations, [], () => {});
      },
    );
  }

  /** Games that are kept for longer than the ledger of their session. */
  async #forgetInStrayGames(replacement: Replacement): Promise<Forgotten> {
    const { playerId } = replacement;
    if (this.#isSplit) return await this.#forgetInEachStrayGame(replacement);
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

  /** On a cluster each is in the slot of its guild. */
  async #forgetInEachStrayGame(replacement: Replacement): Promise<Forgotten> {
    const { transactor, codecs, onCorrupt } = this.#context;
    const unread = new Unread(replacement.playerId, onCorrupt);
    for (const key of (await this.#search.listedGames(replacement.playerId)).map(keys.game)) {
      await transactor.run<void>("forget a player in games", undefined, key, async (watching) => {
        const [text] = await watching.watch([key], getText(key));
        const game = text === null ? null : unread.decode(codecs.game, key, text);
        if (game === null) return { answer: undefined };
        const sessionKey = keys.session(game.sessionId);
        const [isKept] = await watching.watchLast([sessionKey], getExists(sessionKey));
        const mutations = isKept ? [] : forgetInGameMutations(this.#context, replacement, game);
        if (mutations.length === 0) return { answer: undefined };
        return commit(game.guildId, mutations, [], () => {});
      });
    }
    return { changedIds: [], left: unread.keys };
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
        const applied = this.#isSplit ? [keys.applied(playerId)] : [];
        const watched = [...own, ...applied];
        const { gameKeys, texts, unread } = await this.#watchGames(watching, watched, playerId);
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
        // So long no process adds to what is gone what it has read before.
        const expiry = { inMs: keys.done.lifetime };
        mutations.push(...applied.map((key): Mutation => ({ op: "expire", key, expiry })));
        return commit(null, mutations, [], () => ({ changedIds: [], left: unread.keys }));
      },
    );
  }

  /** Takes them out of what messages say that tell of payments; one that cannot be read goes. */
  async #forgetInNotices(playerId: string): Promise<void> {
    const { transactor, codecs, onCorrupt } = this.#context;
    for (const key of await this.#search.notices(playerId)) {
      await transactor.run<void>("forget a player", undefined, key, async (watching) => {
        const query = orElse(getRecord(key, codecs.paymentNotice), null, onCorrupt);
        const [notice] = await watching.watchLast([key], query);
        const left = notice && forgetOnNotice(notice, playerId);
        const value = left && codecs.paymentNotice.encode(key, left);
        const mutation: Mutation = value === null
          ? { op: "remove", key }
          : { op: "set", key, value, expiry: "keep" };
        return commit(null, [mutation], [], () => {});
      });
    }
  }

  /** The texts of the games in the player's list. A list that cannot be read is about to be deleted. */
  async #watchGames(watching: Watching, watched: readonly string[], playerId: string) {
    const { onCorrupt } = this.#context;
    const unread = new Unread(playerId, onCorrupt);
    const query = orElse(getMembers(keys.playerGames(playerId)), [], onCorrupt);
    const [ids] = await watching.watch(watched, query);
    const gameKeys = ids.filter(isKeyPart).map(keys.game);
    if (gameKeys.length === 0) return { gameKeys, texts: [], unread };
    const [texts] = this.#isSplit
      ? await this.#context.reader.read("look for a player", getTexts(gameKeys))
      : await watching.watch(gameKeys, getTexts(gameKeys));
    return { gameKeys, texts, unread };
  }
}

function sumOf(a: LineCounts, b: LineCounts): LineCounts {
  return eachCount((field) => a[field] + b[field]);
}

function isPlayer(playerId: string): (person: Person) => boolean {
  return ({ id }) => id === playerId;
}
