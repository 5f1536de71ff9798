import { Lru } from "../../async/mod.ts";
import { type Game, isLive, type TabLine } from "../../game/mod.ts";
import type { BoardView } from "../../service/mod.ts";
import { Board } from "./board.ts";
import type { BoardTools } from "./board_tools.ts";

/** How many boards are kept whole, with their games, while nothing is to be written to them. */
const keptBoards = 100;
/** For how many more boards the revision that they show is kept. */
const keptRevisions = 10_000;
/** Of how many sessions it is known which finished board is the newest. */
const keptSessions = 1_000;

/** The boards this process has written to, by game. */
export class BoardKeeper {
  readonly #tools: BoardTools;
  readonly #boards = new Map<string, Board>();
  /** The revisions that boards show which are no longer kept whole. */
  readonly #revisions = new Lru<string, number>(keptRevisions);
  /** The game of each session that was the last to end. */
  readonly #finished = new Lru<string, Game>(keptSessions);
  readonly #running = new Set<Promise<void>>();

  constructor(tools: BoardTools) {
    this.#tools = tools;
  }

  /** The board of a game, which then knows this state of it. */
  of(view: BoardView): Board {
    const { id } = view.game;
    const board = this.#boards.get(id) ?? new Board(view, this.#tools, this.#revisions.peek(id));
    board.learn(view);
    // Deleted and set again, so that the map stays in order of use and the front is the oldest.
    this.#boards.delete(id);
    this.#boards.set(id, board);
    this.#forgetOldest();
    if (!isLive(view.game)) this.#noteFinished(view.game);
    return board;
  }

  /**
   * Lets the newest finished board of a session show its tab as it is now, without making the caller
   * wait; false if none is known.
   */
  follow(sessionId: string, standings: readonly TabLine[]): boolean {
    const board = this.#boards.get(this.#finished.get(sessionId)?.id ?? "");
    if (board === undefined) return false;
    this.inBackground(board.follow(standings));
    return true;
  }

  /** Whether the game is the one of its session whose board follows the tab, see `follow`. */
  isNewest({ id, sessionId }: Game): boolean {
    return this.#finished.peek(sessionId)?.id === id;
  }

  /** Lets something that concerns boards go on; {@linkcode flush} waits for it. It must not reject. */
  inBackground(task: Promise<void>): void {
    const running = task.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Whether the board is known to show this state of the game, or a later one. */
  shows({ id, revision }: Game): boolean {
    const shown = this.#boards.get(id)?.shownRevision ?? this.#revisions.peek(id) ?? 0;
    return shown >= revision;
  }

  /** Writes at once what is still to be shown. Resolves when no board has a write left. */
  async flush(): Promise<void> {
    const busy = [...this.#boards.values()].filter((board) => !board.isIdle);
    await Promise.all([...busy.map((board) => board.finish()), ...this.#running]);
  }

  #noteFinished(game: Game): void {
    const newest = this.#finished.peek(game.sessionId);
    const isNewer = newest === undefined || (game.endedAt ?? 0) >= (newest.endedAt ?? 0);
    if (isNewer) this.#finished.set(game.sessionId, game);
  }

  /** Looks at two: under load, looking at all takes long. A busy one goes to the back. */
  #forgetOldest(): void {
    let looks = 2;
    for (const [id, board] of this.#boards) {
      if (this.#boards.size <= keptBoards || looks-- === 0) return;
      this.#boards.delete(id);
      if (board.isIdle) this.#revisions.set(id, board.shownRevision);
      else this.#boards.set(id, board);
    }
  }
}
