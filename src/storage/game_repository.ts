import { type Changed, findEvent, type Game, isLive } from "../game/mod.ts";
import {
  type BoardRef,
  type Decision,
  type GameStore,
  type GameView,
  type Invocation,
  type MoveCommitted,
  type Place,
  type PlayerRecord,
  RecordCorrupt,
  type Result,
  type StartCommit,
  type StartCommitted,
  type StartView,
} from "../service/mod.ts";
import { bookMove } from "./commits.ts";
import { channelRead, decodeGames, type Desk, playerRead, viewReads } from "./store_context.ts";
import { GameBoards } from "./game_boards.ts";
import { GameStarts } from "./game_starts.ts";
import { keys } from "./keys/mod.ts";
import { readDone } from "./done_markers.ts";
import {
  commit,
  getHash,
  getMembers,
  getRecord,
  getSize,
  getTexts,
  type Verdict,
  type Watching,
} from "./redis/mod.ts";
import { tabLines } from "./tab.ts";

/** Games on Redis. */
export class GameRepository implements GameStore {
  readonly #desk: Desk;
  readonly #starts: GameStarts;
  readonly #boards: GameBoards;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#starts = new GameStarts(desk);
    this.#boards = new GameBoards(desk);
  }

  async find(gameId: string): Promise<GameView | null> {
    const [game, board] = await this.#desk.views.read(
      "find a game",
      ...viewReads(this.#desk, gameId),
    );
    return game && { game, board };
  }

  async getMany(gameIds: readonly string[]): Promise<readonly Game[]> {
    if (gameIds.length === 0) return [];
    const gameKeys = gameIds.map(keys.game);
    const [texts] = await this.#desk.reader.read("read games", getTexts(gameKeys));
    return decodeGames(this.#desk, gameKeys, texts);
  }

  async currentGameId(channelId: string): Promise<string | null> {
    const [id] = await this.#desk.reader.read("find a channel's game", channelRead(channelId));
    return id;
  }

  async countActive(): Promise<number> {
    const [count] = await this.#desk.reader.read("count live games", getSize(keys.activeGames()));
    return count;
  }

  async active(): Promise<readonly Game[]> {
    const [ids] = await this.#desk.reader.read("list live games", getMembers(keys.activeGames()));
    return (await this.getMany(ids)).filter(isLive);
  }

  change<R>(
    gameId: string,
    invocation: Invocation,
    decide: (seen: GameView | null) => Decision<Changed, R>,
  ): Promise<Result<MoveCommitted, R>> {
    const desk = this.#desk;
    const doneKey = keys.done(gameId, invocation.id);
    return desk.transactor.run("change a game", invocation.signal, async (watching) => {
      const [game, board, done, player] = await watching.watch(
        [keys.game(gameId), doneKey],
        ...viewReads(desk, gameId),
        getRecord(doneKey, desk.codecs.done),
        playerRead(desk, invocation.person.id),
      );
      if (done !== null) {
        const { events } = readDone(doneKey, done, "move");
        if (game === null) throw new RecordCorrupt(doneKey, "its game is gone");
        return await this.#replay(watching, { game, board }, events);
      }
      const decision = decide(game && { game, board });
      if ("refuse" in decision) return { answer: { refused: decision.refuse } };
      return this.#commitMove(invocation, decision.commit, board, player);
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
    board: BoardRef | null,
    player: PlayerRecord | null | "corrupt",
  ): Verdict<Result<MoveCommitted, R>> {
    const { game, events } = changed;
    const mutations = bookMove(this.#desk, invocation.id, invocation.person, changed, player);
    const committed = { game, board, events, standings: null, replayed: false };
    if (isLive(game)) return commit(invocation.id, mutations, [], () => ({ committed }));
    const { retirement, codecs, onCorrupt } = this.#desk;
    const tabKey = keys.sessionTab(game.sessionId);
    const tail = [
      getHash(tabKey),
      getRecord(keys.session(game.sessionId), codecs.session),
    ] as const;
    return commit(invocation.id, mutations, tail, ([tab, session]) => {
      if (session && session.closedAt !== null) retirement.retireSoon(session.id);
      if (!tab || !findEvent(events, "game_completed")) return { committed };
      return { committed: { ...committed, standings: tabLines(tabKey, tab, onCorrupt) } };
    });
  }

  async #replay<R>(
    watching: Watching,
    view: GameView,
    events: MoveCommitted["events"],
  ): Promise<{ answer: Result<MoveCommitted, R> }> {
    const standings = findEvent(events, "game_completed") === undefined
      ? null
      : await this.#standings(watching, view.game.sessionId);
    return { answer: { committed: { ...view, events, standings, replayed: true } } };
  }

  async #standings(watching: Watching, sessionId: string) {
    const key = keys.sessionTab(sessionId);
    const [tab] = await watching.watch([key], getHash(key));
    return tabLines(key, tab, this.#desk.onCorrupt);
  }
}
