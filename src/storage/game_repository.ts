import {
  type Changed,
  type Evening,
  findEvent,
  type Game,
  isLive,
  type Session,
} from "../game/mod.ts";
import {
  type BoardRef,
  type Decision,
  type GameStore,
  type GameView,
  type Invocation,
  type MoveCommitted,
  type Place,
  RecordCorrupt,
  type Result,
  type StartCommit,
  type StartCommitted,
  type StartView,
} from "../service/mod.ts";
import { moveMutations, type SeenPlayer } from "./commits.ts";
import { channelQuery } from "./guild_queries.ts";
import { decodeGames, playerQueries, type StoreContext, viewQueries } from "./store_context.ts";
import { GameBoards } from "./game_boards.ts";
import { GameStarts } from "./game_starts.ts";
import { homeId, keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import { eveningOf, eveningQueries } from "./evening.ts";
import {
  commit,
  getMembers,
  getRecord,
  getSize,
  getTexts,
  type Reader,
  together,
  type Verdict,
  type ViewReader,
  type Watching,
} from "./redis/mod.ts";

/** What a move was decided on. */
interface Seen {
  readonly game: Game | null;
  readonly board: BoardRef | null;
  readonly player: SeenPlayer;
}

/** Games on Redis. */
export class GameRepository implements GameStore {
  readonly #context: StoreContext;
  readonly #starts: GameStarts;
  readonly #boards: GameBoards;

  constructor(context: StoreContext) {
    this.#context = context;
    this.#starts = new GameStarts(context);
    this.#boards = new GameBoards(context);
  }

  homeId(guildId: string, uuid: string): string {
    return homeId(guildId, uuid);
  }

  async find(gameId: string): Promise<GameView | null> {
    const [game, board] = await this.#context.views.read(
      "find a game",
      ...viewQueries(this.#context, gameId),
    );
    return game && { game, board };
  }

  evening(game: Game): Promise<Evening> {
    return this.#evening(this.#context.views, game);
  }

  async getMany(gameIds: readonly string[]): Promise<readonly Game[]> {
    if (gameIds.length === 0) return [];
    const gameKeys = gameIds.map(keys.game);
    const [texts] = await this.#context.reader.read("read games", getTexts(gameKeys));
    return decodeGames(this.#context, gameKeys, texts);
  }

  async currentGameId(place: Place, toLook = false): Promise<string | null> {
    const { reader, views, filled } = this.#context;
    await filled();
    const [id] = await (toLook ? views : reader).read("find a channel's game", channelQuery(place));
    return id;
  }

  async countActive(): Promise<number> {
    const [count] = await this.#context.reader.read(
      "count live games",
      getSize(keys.activeGames()),
    );
    return count;
  }

  async active(): Promise<readonly Game[]> {
    const [ids] = await this.#context.reader.read(
      "list live games",
      getMembers(keys.activeGames()),
    );
    return (await this.getMany(ids)).filter(isLive);
  }

  change<R>(
    gameId: string,
    invocation: Invocation,
    decide: (seen: GameView | null) => Decision<Changed, R>,
  ): Promise<Result<MoveCommitted, R>> {
    const context = this.#context;
    const doneKey = keys.done(gameId, invocation.id);
    const watched = [keys.game(gameId), doneKey];
    // A board or a marker of another type counts as none: the marker is overwritten.
    const queries = together(
      ...viewQueries(context, gameId),
      getRecord(doneKey, context.codecs.done),
      ...playerQueries(context, invocation.person.id),
    );
    return context.transactor.run("change a game", invocation.signal, doneKey, async (watching) => {
      const [[game, board, done, player = "elsewhere"]] = await watching.watchLast(
        watched,
        queries,
      );
      if (game === null) await this.#checkGone(watching, watched, gameId);
      if (done !== null) {
        const { events } = readDone(doneKey, done, "move");
        if (game === null) throw new RecordCorrupt(doneKey, "its game is gone");
        return await this.#replay({ game, board }, events);
      }
      const decision = decide(game && { game, board });
      if ("refuse" in decision) return { answer: { refused: decision.refuse } };
      return this.#commitMove(invocation, decision.commit, { game, board, player });
    });
  }

  start<R>(
    place: Place,
    expectedGameId: string | null,
    invocation: Invocation,
    decide: (seen: StartView) => Decision<StartCommit, R>,
  ): Promise<Result<StartCommitted, R>> {
    return this.#starts.start(place, expectedGameId, invocation, decide);
  }

  saveBoard(game: Game, board: BoardRef): Promise<void> {
    return this.#boards.save(game, board);
  }

  /** @throws {RecordCorrupt} if something else stands where a game was not found. */
  async #checkGone(watching: Watching, watched: readonly string[], gameId: string): Promise<void> {
    watching.restart();
    await watching.watch(watched, getRecord(keys.game(gameId), this.#context.codecs.game));
  }

  #commitMove<R>(
    invocation: Invocation,
    changed: Changed,
    seen: Seen,
  ): Verdict<Result<MoveCommitted, R>> {
    const { game, events } = changed;
    const mutations = moveMutations(
      this.#context,
      invocation.id,
      invocation.person,
      seen.game,
      changed,
      seen.player,
    );
    const committed = { game, board: seen.board, events, evening: null, replayed: false };
    if (isLive(game)) return commit(game.guildId, mutations, [], () => ({ committed }));
    const retireIfClosed = (session: Session | null) => {
      if (session && session.closedAt !== null) this.#context.retirement.retireSoon(session.id);
    };
    const session = getRecord(keys.session(game.sessionId), this.#context.codecs.session);
    if (!findEvent(events, "game_completed")) {
      return commit(game.guildId, mutations, [session], ([session]) => {
        retireIfClosed(session);
        return { committed };
      });
    }
    const tail = [session, ...eveningQueries(this.#context, game)] as const;
    return commit(game.guildId, mutations, tail, ([session, ...evening]) => {
      retireIfClosed(session);
      return { committed: { ...committed, evening: eveningOf(game, ...evening) } };
    });
  }

  async #replay<R>(
    view: GameView,
    events: MoveCommitted["events"],
  ): Promise<{ answer: Result<MoveCommitted, R> }> {
    const isOver = findEvent(events, "game_completed") !== undefined;
    const evening = isOver ? await this.#evening(this.#context.reader, view.game) : null;
    return { answer: { committed: { ...view, events, evening, replayed: true } } };
  }

  async #evening(from: Reader | ViewReader, game: Game): Promise<Evening> {
    const replies = await from.read("read an evening", ...eveningQueries(this.#context, game));
    return eveningOf(game, ...replies);
  }
}
