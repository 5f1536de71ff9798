import type { BoardRef, BoardView } from "../../service/mod.ts";
import type { Messaging } from "../connection/mod.ts";
import type { BoardEvents, BoardTimings } from "./board_events.ts";

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
  readonly uncalled: UncalledGames;
  /** Discord's clock, as messages have its times; in milliseconds since the epoch. */
  readonly now: () => number;
  /** Remembers which message shows a game. Must not throw. */
  readonly save: (view: BoardView, ref: BoardRef) => Promise<void>;
}
