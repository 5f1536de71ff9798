import type { Game } from "../game/mod.ts";
import {
  type Decision,
  type GameView,
  type GuildSettings,
  type Invocation,
  type Place,
  RecordCorrupt,
  type Result,
  type StartCommit,
  type StartCommitted,
  type StartView,
} from "../service/mod.ts";
import { type SeenPlayer, sessionMutations, startMutations } from "./commits.ts";
import type { Done } from "./records/mod.ts";
import { channelQuery, settingsQuery } from "./guild_queries.ts";
import { playerQueries, type StoreContext, viewQueries } from "./store_context.ts";
import { keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import { commit, getRecord, type Verdict, type Watching } from "./redis/mod.ts";

interface Seen {
  readonly latestId: string | null;
  readonly sessionId: string | null;
  readonly settings: GuildSettings;
  readonly done: Done | null;
  readonly player: SeenPlayer;
  readonly expected: GameView | null;
  /** Of the game that was taken for the latest. */
  readonly latest: GameView | null;
}

/** Starting games. */
export class GameStarts {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Starts a game in a channel, see GameStore. */
  async start<R>(
    place: Place,
    expectedGameId: string | null,
    invocation: Invocation,
    decide: (seen: StartView) => Decision<StartCommit, R>,
  ): Promise<Result<StartCommitted, R>> {
    await this.#context.filled();
    return await this.#context.transactor.run(
      "start a game",
      invocation.signal,
      keys.guildChannels(place.guildId),
      async (watching) => {
        const look = (latestId: string | null) =>
          this.#look(watching, place, { expectedId: expectedGameId, latestId }, invocation);
        let guess = expectedGameId;
        let seen = await look(guess);
        while (seen.latestId !== guess && seen.done === null) {
          guess = seen.latestId;
          watching.restart();
          seen = await look(guess);
        }
        // Of the last look: this very start may have been made between two of them.
        if (seen.done !== null) return await this.#replay(place, invocation, seen.done);
        const { latest, expected, sessionId, settings } = seen;
        const decision = decide({ latest, expected, sessionId, settings });
        if ("refuse" in decision) return { answer: { refused: decision.refuse } };
        return this.#commitStart(invocation, decision.commit, seen);
      },
    );
  }

  async #look(
    watching: Watching,
    place: Place,
    { expectedId, latestId: guess }: {
      readonly expectedId: string | null;
      readonly latestId: string | null;
    },
    invocation: Invocation,
  ): Promise<Seen> {
    const { codecs } = this.#context;
    const { guildId } = place;
    const doneKey = keys.done(guildId, invocation.id);
    const sessionKey = keys.guildSession(guildId);
    const watched = [keys.guildChannels(guildId), sessionKey, doneKey];
    const queries = [
      channelQuery(place),
      getRecord(sessionKey, codecs.guildSessions),
      getRecord(doneKey, codecs.done),
      settingsQuery(this.#context, guildId),
    ] as const;
    const players = playerQueries(this.#context, invocation.person.id);
    // The games are read as well: a start by the New game button is two round trips.
    const gameIds = [...new Set([expectedId, guess])].filter((id) => id !== null);
    const [views, [latestId, sessions, done, settings, player = "elsewhere"]] = await Promise.all([
      Promise.all(gameIds.map((id) => this.#watchGame(watching, id))),
      watching.watchLast(watched, ...queries, ...players),
    ]);
    const viewOf = (id: string | null) => id === null ? null : views[gameIds.indexOf(id)] ?? null;
    const [expected, latest] = [viewOf(expectedId), viewOf(guess)];
    const sessionId = sessions?.currentId ?? null;
    return { latestId, sessionId, settings, done, player, expected, latest };
  }

  async #watchGame(watching: Watching, gameId: string): Promise<GameView | null> {
    const queries = viewQueries(this.#context, gameId);
    const [game, board] = await watching.watch([keys.game(gameId)], ...queries);
    return game && { game, board };
  }

  #commitStart<R>(
    invocation: Invocation,
    { started, session }: StartCommit,
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
    return commit(created.game.guildId, mutations, tail, ([before]) => {
      if (before && before.closedAt !== null) retirement.retireSoon(before.id);
      const { game, events } = created;
      const view = replaced && { game: replaced.game, board: seen.latest?.board ?? null };
      return { committed: { game, events, replaced: view, replayed: false } };
    });
  }

  async #replay<R>(
    { guildId }: Place,
    invocation: Invocation,
    done: Done,
  ): Promise<{ answer: Result<StartCommitted, R> }> {
    const doneKey = keys.done(guildId, invocation.id);
    const { gameId, replacedId, events } = readDone(doneKey, done, "start");
    const [view, replaced] = await Promise.all([
      this.#readGame(gameId),
      replacedId === null ? null : this.#readGame(replacedId),
    ]);
    const game: Game | undefined = view?.game;
    if (!game) throw new RecordCorrupt(keys.game(gameId), "it is missing");
    return { answer: { committed: { game, events, replaced, replayed: true } } };
  }

  async #readGame(gameId: string): Promise<GameView | null> {
    const { reader } = this.#context;
    const [game, board] = await reader.read("find a game", ...viewQueries(this.#context, gameId));
    return game && { game, board };
  }
}
