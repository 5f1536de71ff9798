import { delay } from "../../async/mod.ts";
import { type BoardView, StoreError } from "../../service/mod.ts";
import type { ConnectionLog } from "../connection/mod.ts";
import type { BoardKeeper } from "./board_keeper.ts";
import type { UncalledGames } from "./board_tools.ts";

/** After this long no living process is still about to call a game's players. */
const graceMs = 10_000;

/** What it takes to make up for calls. */
interface CallAgainOptions {
  readonly uncalled: UncalledGames;
  readonly boards: BoardKeeper;
  /** A game as a board shows it; null if it is gone. */
  readonly lookAt: (gameId: string) => Promise<BoardView | null>;
  /** Discord's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: ConnectionLog;
  readonly signal: AbortSignal;
}

/**
 * Calls the players whom an earlier process did not come to call: it may have ended while a die
 * tumbled.
 */
export async function callAgain(options: CallAgainOptions): Promise<void> {
  const gameIds = await options.uncalled.list();
  await Promise.all(gameIds.map((gameId) => callOne(gameId, options)));
}

async function callOne(gameId: string, options: CallAgainOptions): Promise<void> {
  try {
    await callOrForget(gameId, options);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    options.log.warn("A board of before this start stays as it is: {error}", { error, gameId });
  }
}

async function callOrForget(gameId: string, options: CallAgainOptions): Promise<void> {
  const { uncalled, boards, lookAt, now, signal } = options;
  const seen = await lookAt(gameId);
  if (seen === null) return await uncalled.remove(gameId);
  const leftMs = seen.game.lastMoveAt + graceMs - now();
  if (leftMs > 0) await delay(leftMs, signal);
  const view = leftMs > 0 ? await lookAt(gameId) : seen;
  if (signal.aborted || view === null) return;
  const wasCalled = view.board !== null && view.board.postedAt >= view.game.lastMoveAt;
  await (wasCalled ? uncalled.remove(gameId) : boards.of(view).callAgain());
}
