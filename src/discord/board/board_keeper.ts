import type { Game } from "../../game/mod.ts";
import type { BoardView } from "../../service/mod.ts";
import { Board, type BoardTools } from "./board.ts";

/** How many boards are remembered when nothing is to be written to them. */
const keptBoards = 1_000;

/** The boards this process has written to, by game. */
export class BoardKeeper {
  readonly #tools: BoardTools;
  readonly #boards = new Map<string, Board>();

  constructor(tools: BoardTools) {
    this.#tools = tools;
  }

  /** The board of a game, brought to know this state of it. */
  of(view: BoardView): Board {
    const { id } = view.game;
    const board = this.#boards.get(id) ?? new Board(view, this.#tools);
    board.learn(view);
    // Deleted and set again, so that the map stays in order of use and the front is the oldest.
    this.#boards.delete(id);
    this.#boards.set(id, board);
    this.#forgetOldest();
    return board;
  }

  /** Whether the board is known to show this state of the game, or a later one. */
  shows({ id, revision }: Game): boolean {
    return (this.#boards.get(id)?.shownRevision ?? 0) >= revision;
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
      if (board.isIdle) this.#boards.delete(id);
    }
  }
}
