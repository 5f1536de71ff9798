import { type Changed, findEvent, type Game, isLive } from "../game/mod.ts";
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
import { tabQuery } from "./ledger_queries.ts";
import { commit, getMembers, getRecord, getSize, getTexts, type Verdict } from "./redis/mod.ts";

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
    return context.transactor.run("change a game", invocation.signal, doneKey, async (watching) => {
      const [game, board, done, player = "elsewhere"] = await watching.watchLast(
        [keys.game(gameId), doneKey],
        ...viewQueries(context, gameId),
        getRecord(doneKey, context.codecs.done),
        ...playerQueries(context, invocation.person.id),
      );
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
    const committed = { game, board: seen.board, events, standings: null, replayed: false };
    if (isLive(game)) return commit(game.guildId, mutations, [], () => ({ committed }));
    const { retirement, codecs, onCorrupt } = this.#context;
    const tail = [
      tabQuery(keys.sessionTab(game.sessionId), onCorrupt),
      getRecord(keys.session(game.sessionId), codecs.session),
    ] as const;
    return commit(game.guildId, mutations, tail, ([standings, session]) => {
      if (session && session.closedAt !== null) retirement.retireSoon(session.id);
      if (!standings || !findEvent(events, "game_completed")) return { committed };
      return { committed: { ...committed, standings } };
    });
  }

  async #replay<R>(
    view: GameView,
    events: MoveCommitted["events"],
  ): Promise<{ answer: Result<MoveCommitted, R> }> {
    const standings = findEvent(events, "game_completed") === undefined
      ? null
      : await this.#standings(view.game.sessionId);
    return { answer: { committed: { ...view, events, standings, replayed: true } } };
  }

  async #standings(sessionId: string) {
    const { reader, onCorrupt } = this.#context;
    const query = tabQuery(keys.sessionTab(sessionId), onCorrupt);
    const [lines] = await reader.read("read a tab", query);
    return lines;
  }
}
