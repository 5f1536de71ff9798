/**
 * Boards: the one public message of each game, kept up to date with as few requests as possible.
 * Knows when and how to write a board, not its text (`render`) nor what a button does (the handlers).
 */
export { Board } from "./board.ts";
export {
  type BoardEvents,
  type BoardTimings,
  type BoardWrite,
  boardWrites,
  defaultBoardTimings,
} from "./board_events.ts";
export { ageLimitMs } from "./board_place.ts";
export { BoardKeeper } from "./board_keeper.ts";
export { CatchUp } from "./catch_up.ts";
export { EditPace } from "./edit_pace.ts";
export { isMessageGone } from "./write_failures.ts";
export { WriteQueue } from "./write_queue.ts";
export { callAgain } from "./uncalled.ts";
export { type UncalledGames } from "./board_tools.ts";
