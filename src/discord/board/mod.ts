/**
 * Boards: the one public message of each game, kept true with as few calls as possible. Knows when
 * and how to write a board, not what stands on it (`render`) nor what a press means (the handlers).
 */
export { Board, type BoardTools } from "./board.ts";
export { type BoardEvents, type BoardTimings, defaultBoardTimings } from "./board_events.ts";
export { BoardKeeper } from "./board_keeper.ts";
