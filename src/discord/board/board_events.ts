/** What happens to boards, for logs and metrics. */
export interface BoardEvents {
  /** A board was brought up to date, `lagMs` after the state it shows came to be known. */
  boardWritten(gameId: string, how: "answer" | "edit" | "post", lagMs: number): void;
  /** A write failed, for good or for now; `code` is Discord's. */
  boardFailed(gameId: string, code: number, reason: string, forGood: boolean): void;
}

/** How boards wait. */
export interface BoardTimings {
  /** Least time between two edits of one board: Discord lets about five pass in five seconds. */
  readonly editSpacingMs: number;
  /** Wait before the first retry of a failed edit; it doubles from there. */
  readonly retryMs: number;
  readonly maxRetries: number;
}

export const defaultBoardTimings: BoardTimings = {
  editSpacingMs: 1_000,
  retryMs: 1_000,
  maxRetries: 6,
};
