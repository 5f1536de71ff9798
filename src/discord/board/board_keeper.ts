import { Lru } from "../../async/mod.ts";
import type { Game } from "../../game/mod.ts";
import type { BoardView } from "../../service/mod.ts";
import { Board } from "./board.ts";
import type { BoardTools } from "./board_tools.ts";

/** How many boards are kept whole, with their games, while nothing is to be written to them. */
const keptBoards = 100;
/** For how many more boards the revision that they show is kept. */
const keptRevisions = 10_000;

/** The boards this process has written to, by game. */
export class BoardKeeper {
  readonly #tools: BoardTools;
  readonly #boards = new Map<string, Board>();
  /** The revisions that boards show which are no longer kept whole. */
  readonly #revisions = new Lru<string, number>(keptRevisions);

  constructor(tools: BoardTools) {
    this.#tools = tools;
  }

  /** Whether boards are posted again where their games call players. */
  get postsAnew(): boolean {
    return this.#tools.calls.postsAnew;
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
    return board;
  }

  /** Whether the board is known to show this state of the game, or a later one. */
  shows({ id, revision }: Game): boolean {
    const shown = this.#boards.get(id)?.shownRevision ?? this.#revisions.peek(id) ?? 0;
    return shown >= revision;
  }

  /** Writes at once what is still to be shown. Resolves when no board has a write left. */
  async flush(): Promise<void> {
    const busy = [...this.#boards.values()].filter((board) => !board.isIdle);
    await Promise.all(busy.map((board) => board.finish()));
  }

  #forgetOldest(): void {
    for (const [id, board] of this.#boards) {
      if (this.#boards.size <= keptBoards) return;
      if (board.isIdle) this.#drop(id, board);
    }
  }

  #drop(id: string, board: Board): void {
    this.#boards.delete(id);
    this.#revisions.set(id, board.shownRevision);
  }
}
