import type { Game } from "../game/mod.ts";
import {
  type Decision,
  type GameView,
  type Invocation,
  type Place,
  type PlayerRecord,
  RecordCorrupt,
  type Result,
  type StartCommit,
  type StartCommitted,
  type StartView,
} from "../service/mod.ts";
import { sessionMutations, startMutations } from "./commits.ts";
import type { Done } from "./records/mod.ts";
import { channelQuery, playerQuery, type StoreContext, viewQueries } from "./store_context.ts";
import { keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import { commit, getRecord, type Verdict, type Watching } from "./redis/mod.ts";

interface Seen {
  readonly latestId: string | null;
  readonly sessionId: string | null;
  readonly done: Done | null;
  readonly player: PlayerRecord | null | "corrupt";
  readonly expected: GameView | null;
}

/** Starting games. */
export class GameStarts {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Starts a game in a channel, see GameStore. */
  start<R>(
    place: Place,
    expectedGameId: string | null,
    invocation: Invocation,
    decide: (seen: StartView) => Decision<StartCommit, R>,
  ): Promise<Result<StartCommitted, R>> {
    return this.#context.transactor.run("start a game", invocation.signal, async (watching) => {
      const seen = await this.#look(watching, place, expectedGameId, invocation);
      if (seen.done !== null) return await this.#replay(watching, place, invocation, seen.done);
      const latest = seen.latestId === expectedGameId
        ? seen.expected
        : await this.#watchGame(watching, seen.latestId);
      const decision = decide({ latest, expected: seen.expected, sessionId: seen.sessionId });
      if ("refuse" in decision) return { answer: { refused: decision.refuse } };
      return this.#commitStart(invocation, decision.commit, latest, seen);
    });
  }

  async #look(
    watching: Watching,
    { guildId, channelId }: Place,
    expectedGameId: string | null,
    invocation: Invocation,
  ): Promise<Seen> {
    const { codecs } = this.#context;
    const doneKey = keys.done(channelId, invocation.id);
    const sessionKey = keys.guildSession(guildId);
    const watched = [keys.channel(channelId), sessionKey, doneKey];
    const queries = [
      channelQuery(channelId),
      getRecord(sessionKey, codecs.guildSessions),
      getRecord(doneKey, codecs.done),
      playerQuery(this.#context, invocation.person.id),
    ] as const;
    // This reads the expected game as well: a start by the New game button is two round trips.
    const [[latestId, sessions, done, player], expected] = await Promise.all([
      watching.watch(watched, ...queries),
      this.#watchGame(watching, expectedGameId),
    ]);
    return { latestId, sessionId: sessions?.currentId ?? null, done, player, expected };
  }

  async #watchGame(watching: Watching, gameId: string | null): Promise<GameView | null> {
    if (gameId === null) return null;
    const [game, board] = await watching.watch(
      [keys.game(gameId)],
      ...viewQueries(this.#context, gameId),
    );
    return game && { game, board };
  }

  #commitStart<R>(
    invocation: Invocation,
    { started, session }: StartCommit,
    latest: GameView | null,
    seen: Seen,
  ): Verdict<Result<StartCommitted, R>> {
    const { created, replaced } = started;
    const { codecs, retirement } = this.#context;
    const mutations = [
      ...session === null ? [] : sessionMutations(this.#context, session, null),
      ...startMutations(
        this.#context,
        invocation.id,
        invocation.person,
        created,
        replaced,
        seen.player,
      ),
    ];
    const tail = replaced === null
      ? []
      : [getRecord(keys.session(replaced.game.sessionId), codecs.session)];
    return commit(invocation.id, mutations, tail, ([before]) => {
      if (before && before.closedAt !== null) retirement.retireSoon(before.id);
      const { game, events } = created;
      const view = replaced && { game: replaced.game, board: latest?.board ?? null };
      return { committed: { game, events, replaced: view, replayed: false } };
    });
  }

  async #replay<R>(
    watching: Watching,
    { channelId }: Place,
    invocation: Invocation,
    done: Done,
  ): Promise<{ answer: Result<StartCommitted, R> }> {
    const doneKey = keys.done(channelId, invocation.id);
    const { gameId, replacedId, events } = readDone(doneKey, done, "start");
    const [view, replaced] = await Promise.all([
      this.#watchGame(watching, gameId),
      this.#watchGame(watching, replacedId),
    ]);
    const game: Game | undefined = view?.game;
    if (!game) throw new RecordCorrupt(keys.game(gameId), "it is missing");
    return { answer: { committed: { game, events, replaced, replayed: true } } };
  }
}
