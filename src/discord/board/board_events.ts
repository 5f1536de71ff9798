import type { Failure } from "../connection/mod.ts";

/** How a board is brought up to date: by the answer to an interaction, an edit, or a new message. */
export const boardWrites = ["answer", "edit", "post"] as const;

/** One of the {@linkcode boardWrites}. */
export type BoardWrite = typeof boardWrites[number];

/** What happens to boards, for logs and metrics. */
export interface BoardEvents {
  /** A board was brought up to date, `lagMs` after the state it shows came to be known. */
  boardWritten(gameId: string, how: BoardWrite, lagMs: number): void;
  /** A write failed, for good or for now. */
  boardFailed(gameId: string, failure: Failure, forGood: boolean): void;
}

/** How boards wait. */
export interface BoardTimings {
  /** Least time between two edits of one board: Discord lets about five pass in five seconds. */
  readonly editSpacingMs: number;
  /** Wait before the first retry of a failed edit; it doubles from there. */
  readonly retryMs: number;
  readonly maxRetries: number;
  /** Least time between two edits of a finished board whose standings have changed. */
  readonly standingsSpacingMs: number;
  /** How long the die of a deciding throw tumbles; 0 for not at all. */
  readonly tumbleMs: number;
}

export const defaultBoardTimings: BoardTimings = {
  editSpacingMs: 1_000,
  retryMs: 1_000,
  maxRetries: 6,
  standingsSpacingMs: 3_000,
  tumbleMs: 1_500,
};
