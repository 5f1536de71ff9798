import { Lru } from "../../async/mod.ts";
import type { Game } from "../../game/mod.ts";
import type { BoardView } from "../../service/mod.ts";
import { Board, type BoardTools } from "./board.ts";

/** So many boards are kept whole, with their games, when nothing is to be written to them. */
const keptBoards = 100;
/** Of so many further ones it is remembered which state of the game they show. */
const keptRevisions = 10_000;

/** The boards this process has written to, by game. */
export class BoardKeeper {
  readonly #tools: BoardTools;
  readonly #boards = new Map<string, Board>();
  /** What boards show that are no longer kept, in the order in which they were let go. */
  readonly #revisions = new Lru<string, number>(keptRevisions);

  constructor(tools: BoardTools) {
    this.#tools = tools;
  }

  /** The board of a game, brought to know this state of it. */
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

  /** Shows at once whatever is still to be shown. Resolves when every board is true or hopeless. */
  async flush(): Promise<void> {
    const busy = [...this.#boards.values()].filter((board) => !board.isIdle);
    for (const board of busy) board.hurry();
    await Promise.all(busy.map((board) => board.refresh()));
  }

  #forgetOldest(): void {
    for (const [id, board] of this.#boards) {
      if (this.#boards.size <= keptBoards) return;
      if (board.isIdle) this.#letGo(id, board);
    }
  }

  #letGo(id: string, board: Board): void {
    this.#boards.delete(id);
    this.#revisions.set(id, board.shownRevision);
  }
}
