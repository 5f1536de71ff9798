import { isLive, type Session } from "../game/mod.ts";
import {
  type Decision,
  type GuildSessions,
  type Invocation,
  type LookBack,
  noSettings,
  type Place,
  type Result,
  type SessionReplaced,
  type SessionStore,
} from "../service/mod.ts";
import { closingMutations, doneMutations, sessionMutations } from "./commits.ts";
import { lookBackOf, lookBackQueries } from "./evening.ts";
import type { Done } from "./records/mod.ts";
import { decodeGames, type StoreContext } from "./store_context.ts";
import { liveGamesQuery, settingsQuery } from "./guild_queries.ts";
import { keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import {
  commit,
  getRecord,
  getTexts,
  orElse,
  type Query,
  type Verdict,
  type Watching,
} from "./redis/mod.ts";

/** The session that is opened, and the one that it replaces. */
interface Replacement {
  readonly opened: Session;
  readonly closed: Session | null;
}

/** What was committed, without what is read beside it. */
type Replacing = Omit<SessionReplaced, "settings">;

/** The result, and the games that began too late to be among those it names. */
interface Replaced<R> {
  readonly result: Result<Replacing, R>;
  readonly unnamedIds: readonly string[];
}

/** The session a change found, and its live games. */
interface Current {
  readonly session: Session | null;
  readonly liveIds: readonly string[];
}

/** Sessions on Redis. */
export class SessionRepository implements SessionStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async ofGuild(guildId: string): Promise<GuildSessions | null> {
    const { views, codecs } = this.#context;
    const query = getRecord(keys.guildSession(guildId), codecs.guildSessions);
    const [sessions] = await views.read("find a guild's sessions", query);
    return sessions;
  }

  async find(sessionId: string): Promise<Session | null> {
    const { reader, codecs } = this.#context;
    const query = getRecord(keys.session(sessionId), codecs.session);
    const [session] = await reader.read("find a session", query);
    return session;
  }

  async replace<R>(
    place: Place,
    invocation: Invocation,
    decide: (current: Session | null) => Decision<Replacement, R>,
  ): Promise<Result<SessionReplaced, R>> {
    const { transactor, codecs, filled } = this.#context;
    await filled();
    const doneKey = keys.done(place.guildId, invocation.id);
    const guildKey = keys.guildSession(place.guildId);
    let settings = noSettings;
    const { result, unnamedIds } = await transactor.run<Replaced<R>>(
      "replace a session",
      invocation.signal,
      guildKey,
      async (watching) => {
        const [sessions, done, settled] = await watching.watch(
          [guildKey, doneKey],
          getRecord(guildKey, codecs.guildSessions),
          getRecord(doneKey, codecs.done),
          settingsQuery(this.#context, place.guildId),
        );
        settings = settled;
        if (done !== null) return await this.#replay(doneKey, done);
        const current = await this.#look(watching, place.guildId, sessions?.currentId ?? null);
        const decision = decide(current.session);
        if ("refuse" in decision) return answerOf({ refused: decision.refuse });
        return this.#commitReplaced(place, invocation, decision.commit, current);
      },
    );
    const whole = unnamedIds.length === 0 ? result : await this.#addRunning(result, unnamedIds);
    return "refused" in whole ? whole : { committed: { ...whole.committed, settings } };
  }

  async #look(
    watching: Watching,
    guildId: string,
    sessionId: string | null,
  ): Promise<Current> {
    if (sessionId === null) return { session: null, liveIds: [] };
    const key = keys.session(sessionId);
    const { codecs, onCorrupt } = this.#context;
    // One that cannot be read cannot be closed either: the guild gets another one. Which games run is
    // only for the answer.
    const [session, liveIds] = await watching.watchLast(
      [key],
      orElse(getRecord(key, codecs.session), null, onCorrupt),
      orElse(liveGamesQuery(sessionId, guildId), [], onCorrupt),
    );
    return { session, liveIds };
  }

  /**
   * A game may begin or end between the read and the commit. So the commit itself reads which games
   * are live, in its own instant: a game that ends later finds the session closed, and one that ended
   * earlier is missing here. One of the two retires the ledger.
   */
  #commitReplaced<R>(
    { guildId }: Place,
    invocation: Invocation,
    { opened, closed }: Replacement,
    { liveIds }: Current,
  ): Verdict<Replaced<R>> {
    const done: Done = { did: "replace_session", opened, closed, runningIds: liveIds };
    const mutations = [
      ...sessionMutations(this.#context, opened, closed?.id ?? null),
      ...closed === null ? [] : closingMutations(this.#context, closed),
      ...doneMutations(this.#context, guildId, invocation.id, done),
    ];
    if (closed === null) {
      const committed = { opened, closed, lookBack: null, running: [], replayed: false };
      return commit(guildId, mutations, [], () => answerOf<R>({ committed }).answer);
    }
    const gameKeys = liveIds.map(keys.game);
    const tail = [
      liveGamesQuery(closed.id, guildId),
      ...lookBackQueries(this.#context, closed.id),
      ...textsQueries(gameKeys),
    ] as const;
    return commit(guildId, mutations, tail, ([ids, tab, results, corrections, texts]) => {
      if (ids?.length === 0) this.#context.retirement.retireSoon(closed.id);
      const unnamedIds = ids?.filter((id) => !liveIds.includes(id)) ?? [];
      const lookBack = lookBackOf(tab, results, corrections);
      const running = decodeGames(this.#context, gameKeys, texts ?? []).filter(isLive);
      return {
        result: { committed: { opened, closed, lookBack, running, replayed: false } },
        unnamedIds,
      };
    });
  }

  /** The rare case that a game began between the read and the commit. One more round trip. */
  async #addRunning<R>(
    result: Result<Replacing, R>,
    gameIds: readonly string[],
  ): Promise<Result<Replacing, R>> {
    if (!("committed" in result)) return result;
    const gameKeys = gameIds.map(keys.game);
    const [texts] = await this.#context.reader.read("read games", getTexts(gameKeys));
    const late = decodeGames(this.#context, gameKeys, texts).filter(isLive);
    const { committed } = result;
    return { committed: { ...committed, running: [...committed.running, ...late] } };
  }

  async #replay<R>(doneKey: string, done: Done): Promise<{ answer: Replaced<R> }> {
    const { opened, closed, runningIds } = readDone(doneKey, done, "replace_session");
    const { reader } = this.#context;
    const gameKeys = runningIds.map(keys.game);
    const [[texts], lookBack] = await Promise.all([
      gameKeys.length === 0 ? [[]] : reader.read("read games", getTexts(gameKeys)),
      closed === null ? null : this.#lookBack(closed.id),
    ]);
    const running = decodeGames(this.#context, gameKeys, texts).filter(isLive);
    return answerOf({ committed: { opened, closed, lookBack, running, replayed: true } });
  }

  async #lookBack(sessionId: string): Promise<LookBack> {
    const queries = lookBackQueries(this.#context, sessionId);
    return lookBackOf(...await this.#context.reader.read("look back on a session", ...queries));
  }
}

/** MGET takes no empty list. */
function textsQueries(
  gameKeys: readonly string[],
): readonly [Query<readonly (string | null)[]>] | readonly [] {
  return gameKeys.length === 0 ? [] : [getTexts(gameKeys)];
}

function answerOf<R>(result: Result<Replacing, R>): { answer: Replaced<R> } {
  return { answer: { result, unnamedIds: [] } };
}
