import type { Person } from "../../game/mod.ts";
import { RecordCorrupt, WriteConflict } from "../../service/mod.ts";
import {
  forgetInGameMutations,
  forgetInGuildTabMutations,
  forgetMutations,
} from "./forget_commits.ts";
import { decodeGames, type StoreContext } from "../store_context.ts";
import { globOf, keys, parseKey } from "../keys/mod.ts";
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

/** Keys walked over per round trip: most of them are not among those looked for. */
const stride = 1000;
/** How often somebody who plays on while they are being forgotten is looked for again. */
const maxRounds = 5;

/** Where somebody is to be found. */
interface Traces {
  readonly sessionIds: readonly string[];
  readonly guildTabKeys: readonly string[];
  /** Whether there is none at all, not even a key of their own. */
  readonly isGone: boolean;
}

/** Who is forgotten, and who takes their place. */
interface Farewell {
  readonly playerId: string;
  readonly nobody: Person;
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
 * Then the player's own keys go, and another walk has to find nothing, and those keys still gone:
 * whoever pressed something meanwhile has a record again, and is forgotten again.
 */
export class Forgetting {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Puts somebody nameless in a player's place, see PlayerStore. */
  async forget(playerId: string, nobodyId: string): Promise<readonly string[]> {
    const farewell = { playerId, nobody: { id: nobodyId, name: "" } };
    const changedIds = new Set<string>();
    let traces = await this.#findTraces(playerId);
    for (let round = 1; round <= maxRounds; round++) {
      for (const id of await this.#forgetTraces(farewell, traces)) changedIds.add(id);
      await this.#forgetInStrayGames(farewell);
      await this.#removeOwn(playerId);
      traces = await this.#findTraces(playerId);
      if (traces.isGone) return [...changedIds];
    }
    throw new WriteConflict(keys.player(playerId), maxRounds);
  }

  /**
   * One session after the other: all of them change the player's own counts, so that at once they
   * would only undo each other. One that cannot be read keeps no other from being forgotten.
   */
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
  async #findTraces(playerId: string): Promise<Traces> {
    const { codecs, onCorrupt } = this.#context;
    const sessionIds: string[] = [];
    for await (const found of this.#pages(globOf("session"))) {
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
    for await (const found of this.#pages(globOf("guildTab"))) {
      const tabs = await this.#read(found.map((key) => orElse(getFields(key), [], onCorrupt)));
      guildTabKeys.push(...found.filter((_, index) => isOn(tabs[index] ?? [], playerId)));
    }
    // Last: a press that came too late for the walk has left a record by now.
    const own = await this.#read(ownKeys(playerId).map(getExists));
    const isGone = sessionIds.length + guildTabKeys.length === 0 && !own.includes(true);
    return { sessionIds, guildTabKeys, isGone };
  }

  /** Forgets them in one session; tells which of its games have changed. */
  async #forgetInSession(farewell: Farewell, sessionId: string): Promise<readonly string[]> {
    const { playerId, nobody } = farewell;
    // What a game that is over says about them never changes, and one they take part in is listed
    // among their games: so the long search is not part of the transaction.
    const knownIds = await gamesWith(this.#context, playerId, sessionId);
    return await this.#context.transactor.run<readonly string[]>(
      "forget a player in a session",
      undefined,
      async (watching) => {
        const seen = await readSessionSnapshot(
          this.#context,
          watching,
          playerId,
          sessionId,
          knownIds,
        );
        if (seen === null) return { answer: [] };
        const mutations = forgetMutations(this.#context, playerId, nobody, seen);
        const changedIds = seen.games.filter(({ players }) => players.some(isPlayer(playerId)))
          .map(({ id }) => id);
        return commit(`forget in ${sessionId}`, mutations, [], () => changedIds);
      },
    );
  }

  /** What no session accounts for any more: those ledgers have expired. */
  async #forgetOnGuildTab({ playerId, nobody }: Farewell, key: string): Promise<void> {
    await this.#context.transactor.run<void>(
      "forget a player of a guild",
      undefined,
      async (watching) => {
        const [guildTab] = await watching.watch([key], getHash(key));
        if (!isOn(guildTab.keys(), playerId)) return { answer: undefined };
        const mutations = forgetInGuildTabMutations(key, playerId, nobody, guildTab);
        return commit(`forget on ${key}`, mutations, [], () => {});
      },
    );
  }

  /** Games that are kept for longer than the ledger of their session, which is gone by now. */
  async #forgetInStrayGames({ playerId, nobody }: Farewell): Promise<void> {
    const gamesKey = keys.playerGames(playerId);
    await this.#context.transactor.run<void>(
      "forget a player in games",
      undefined,
      async (watching) => {
        const [ids] = await watching.watch([gamesKey], getMembers(gamesKey));
        const gameKeys = ids.map(keys.game);
        if (gameKeys.length === 0) return { answer: undefined };
        const [texts] = await watching.watch(gameKeys, getTexts(gameKeys));
        const games = decodeGames(this.#context, gameKeys, texts);
        const sessionKeys = games.map(({ sessionId }) => keys.session(sessionId));
        if (sessionKeys.length === 0) return { answer: undefined };
        const stored = await watching.watch(sessionKeys, ...sessionKeys.map(getExists));
        const mutations = games.filter((_, index) => !stored[index])
          .flatMap((game) => forgetInGameMutations(this.#context, playerId, nobody, game));
        if (mutations.length === 0) return { answer: undefined };
        return commit(`forget ${playerId} in games`, mutations, [], () => {});
      },
    );
  }

  /** Removes the player's own keys, unless they sit in a game again: what counts there counts. */
  #removeOwn(playerId: string): Promise<void> {
    const own = ownKeys(playerId);
    return this.#context.transactor.run<void>("forget a player", undefined, async (watching) => {
      const [gameIds] = await watching.watch(own, getMembers(keys.playerGames(playerId)));
      if (gameIds.length > 0) {
        const gameKeys = gameIds.map(keys.game);
        const [texts] = await watching.watch(gameKeys, getTexts(gameKeys));
        const quoted = JSON.stringify(playerId);
        if (texts.some((text) => text?.includes(quoted))) return { answer: undefined };
      }
      const mutations = own.map((key) => ({ op: "remove", key }) as const);
      return commit(`forget ${playerId}`, mutations, [], () => {});
    });
  }

  /** Keys that match a glob, a page at a time. */
  async *#pages(glob: string): AsyncGenerator<readonly string[]> {
    let cursor = "0";
    do {
      const [page] = await this.#read([scanKeys(glob, cursor, stride)]);
      cursor = page?.cursor ?? "0";
      if (page && page.items.length > 0) yield page.items;
    } while (cursor !== "0");
  }

  #read<T>(queries: readonly Query<T>[]): Promise<readonly T[]> {
    return this.#context.reader.read("look for a player", ...queries);
  }
}

function ownKeys(playerId: string): readonly string[] {
  return [keys.player(playerId), keys.playerGames(playerId), keys.playerDrinks(playerId)];
}

function isOn(fields: Iterable<string>, playerId: string): boolean {
  return playersOf(fields).includes(playerId);
}

function isPlayer(playerId: string): (person: Person) => boolean {
  return ({ id }) => id === playerId;
}
