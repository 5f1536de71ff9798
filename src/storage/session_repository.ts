import type { Game, Session } from "../game/mod.ts";
import { isLive } from "../game/mod.ts";
import {
  type Decision,
  type GuildSessions,
  type Place,
  type Press,
  RecordCorrupt,
  type Result,
  type SessionReplaced,
  type SessionStore,
} from "../service/mod.ts";
import { bookClosing, bookDone, bookSession } from "./bookings.ts";
import type { Done } from "./codecs.ts";
import { decodeGames, type Desk } from "./game_repository.ts";
import { keys } from "./keys.ts";
import { getCommonMembers, getRecord, getTexts } from "./read.ts";
import { commit, type Verdict, type Watching } from "./transaction.ts";

/** The session a change found, and its live games. */
interface Current {
  readonly session: Session | null;
  readonly liveIds: readonly string[];
}

/** Sessions on Redis. */
export class SessionRepository implements SessionStore {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async ofGuild(guildId: string): Promise<GuildSessions | null> {
    const { reader, codecs } = this.#desk;
    const read = getRecord(keys.guildSession(guildId), codecs.guildSessions);
    const [sessions] = await reader.read("find a guild's sessions", read);
    return sessions;
  }

  async find(sessionId: string): Promise<Session | null> {
    const { reader, codecs } = this.#desk;
    const read = getRecord(keys.session(sessionId), codecs.session);
    const [session] = await reader.read("find a session", read);
    return session;
  }

  async replace<R>(
    place: Place,
    press: Press,
    decide: (
      current: Session | null,
    ) => Decision<{ readonly opened: Session; readonly closed: Session | null }, R>,
  ): Promise<Result<SessionReplaced, R>> {
    const { transactor, codecs } = this.#desk;
    const doneKey = keys.done(place.channelId, press.id);
    const guildKey = keys.guildSession(place.guildId);
    return await transactor.run("replace a session", press.signal, async (watching) => {
      const [sessions, done] = await watching.watch(
        [guildKey, doneKey],
        getRecord(guildKey, codecs.guildSessions),
        getRecord(doneKey, codecs.done),
      );
      if (done !== null) return await this.#replay(watching, doneKey, done);
      const current = await this.#look(watching, sessions?.currentId ?? null);
      const decision = decide(current.session);
      if ("refuse" in decision) return { answer: { refused: decision.refuse } };
      return this.#commitReplaced(place, press, decision.commit, current);
    });
  }

  async #look(watching: Watching, sessionId: string | null): Promise<Current> {
    if (sessionId === null) return { session: null, liveIds: [] };
    const key = keys.session(sessionId);
    const [session, liveIds] = await watching.watch(
      [key],
      getRecord(key, this.#desk.codecs.session),
      liveGamesRead(sessionId),
    );
    return { session, liveIds };
  }

  /**
   * A game may begin or end between the look and the commit. So the commit itself reads which games
   * live, in its own instant: a game that ends later sees the session closed, one that ended earlier
   * is seen here, and one of both retires the ledger.
   */
  #commitReplaced<R>(
    { channelId }: Place,
    press: Press,
    { opened, closed }: { readonly opened: Session; readonly closed: Session | null },
    { liveIds }: Current,
  ): Verdict<Result<SessionReplaced, R>> {
    const done: Done = { did: "replace_session", opened, closed, runningIds: liveIds };
    const mutations = [
      ...bookSession(this.#desk, opened, closed?.id ?? null),
      ...closed === null ? [] : bookClosing(this.#desk, closed),
      ...bookDone(this.#desk, channelId, press.id, done),
    ];
    const answer = (running: readonly Game[]): Result<SessionReplaced, R> => ({
      committed: { opened, closed, running: running.filter(isLive), replayed: false },
    });
    if (closed === null) return commit(press.id, mutations, [], () => answer([]));
    const gameKeys = liveIds.map(keys.game);
    const tail = [liveGamesRead(closed.id), ...gameKeys.length > 0 ? [getTexts(gameKeys)] : []];
    return commit(press.id, mutations, tail, ([live, texts]) => {
      if (live?.length === 0) this.#desk.retirement.retireSoon(closed.id);
      return answer(decodeGames(this.#desk, gameKeys, texts ?? []));
    });
  }

  async #replay<R>(
    watching: Watching,
    doneKey: string,
    done: Done,
  ): Promise<{ answer: Result<SessionReplaced, R> }> {
    if (done.did !== "replace_session") throw new RecordCorrupt(doneKey, "it is no new session");
    const { opened, closed, runningIds } = done;
    const gameKeys = runningIds.map(keys.game);
    const [texts] = gameKeys.length > 0 ? await watching.watch(gameKeys, getTexts(gameKeys)) : [[]];
    const running = decodeGames(this.#desk, gameKeys, texts).filter(isLive);
    return { answer: { committed: { opened, closed, running, replayed: true } } };
  }
}

/** Reads the ids of a session's live games. */
function liveGamesRead(sessionId: string) {
  return getCommonMembers(keys.sessionGames(sessionId), keys.activeGames());
}
