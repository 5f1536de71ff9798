import type { BoardRef, BoardView } from "../../service/mod.ts";
import type { Messaging } from "../connection/mod.ts";
import type { BoardEvents, BoardTimings } from "./board_events.ts";

/** What a board does when a roll-off starts and when its game ends. */
export interface CallOptions {
  /** It comes as a new message at the bottom of the channel; else the old one is edited. */
  readonly postsAnew: boolean;
  /** It mentions those who roll, or who drink. */
  readonly mentions: boolean;
}

export const defaultCallOptions: CallOptions = { postsAnew: true, mentions: true };

/** Remembers games whose players are still to be called. Must not throw. */
export interface UncalledGames {
  add(gameId: string): Promise<void>;
  remove(gameId: string): Promise<void>;
  /** Their ids; none if they cannot be read. */
  list(): Promise<readonly string[]>;
}

/** What a board needs from outside. */
export interface BoardTools {
  readonly messaging: Messaging;
  readonly events: BoardEvents;
  readonly timings: BoardTimings;
  readonly calls: CallOptions;
  readonly uncalled: UncalledGames;
  /** Discord's clock, as messages have its times; in milliseconds since the epoch. */
  readonly now: () => number;
  /** Remembers which message shows a game. Must not throw. */
  readonly save: (view: BoardView, ref: BoardRef) => Promise<void>;
}
