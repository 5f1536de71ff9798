import type { Changed, Evening, Game, GameEvent, Session, Started } from "../game/mod.ts";
import type { Decision, Invocation, Result } from "./decision.ts";
import type { GuildSettings } from "./guild_settings.ts";

/** The message that shows a game. */
export interface BoardRef {
  readonly channelId: string;
  readonly messageId: string;
  /** Milliseconds since the epoch. */
  readonly postedAt: number;
}

/** A game as stored, with the message that shows it, if that is known. */
export interface GameView {
  readonly game: Game;
  readonly board: BoardRef | null;
}

/** A committed move. */
export interface MoveCommitted extends GameView {
  readonly events: readonly GameEvent[];
  /** The session as of this commit, when the commit completed the game. */
  readonly evening: Evening | null;
  /** True if the invocation was committed before: `events` are of then, `game` is of now. */
  readonly replayed: boolean;
}

/** Where a game is started. */
export interface Place {
  readonly guildId: string;
  readonly channelId: string;
  /** The language that the guild prefers, by Discord's code; left out if it is not known. */
  readonly guildLocale?: string | null;
}

/** What a start is decided by. */
export interface StartView {
  /** The channel's latest game, if it is still known. */
  readonly latest: GameView | null;
  /** The game that was expected to be the latest, if it is stored, wherever it is played. */
  readonly expected: GameView | null;
  /** The guild's current session, if it has one. */
  readonly sessionId: string | null;
  readonly settings: GuildSettings;
}

/** A start to be written. `session` is the one to open if the guild has none. */
export interface StartCommit {
  readonly started: Started;
  readonly session: Session | null;
}

/** A committed start. */
export interface StartCommitted {
  readonly game: Game;
  readonly events: readonly GameEvent[];
  /** The stale game that it abandoned, if there was one. */
  readonly replaced: GameView | null;
  readonly replayed: boolean;
}

/**
 * Games. Every changing method is one optimistic transaction: read, decide, commit all or nothing;
 * `decide` is called again after a conflict. All methods throw a StoreError.
 */
export interface GameStore {
  /** Makes an id for a game or session of a guild, stored where the guild is, of a random UUID. */
  homeId(guildId: string, uuid: string): string;
  /** The game and its board in one round trip; null if it is not (or no longer) stored. */
  find(gameId: string): Promise<GameView | null>;
  /** What a finished game's board shows of its session. One round trip. */
  evening(game: Game): Promise<Evening>;
  /** Those of the games that are stored, in the order asked for. One round trip. */
  getMany(gameIds: readonly string[]): Promise<readonly Game[]>;
  /** The id of the channel's latest game, if any. `toLook`: for nothing but to show it. */
  currentGameId(place: Place, toLook?: boolean): Promise<string | null>;
  /** How many games are live. One round trip. */
  countActive(): Promise<number>;
  /** All live games. Two round trips. */
  active(): Promise<readonly Game[]>;
  /** Changes one game. Two round trips. `decide` sees null if the game is not stored. */
  change<R>(
    gameId: string,
    invocation: Invocation,
    decide: (seen: GameView | null) => Decision<Changed, R>,
  ): Promise<Result<MoveCommitted, R>>;
  /**
   * Starts a game. Two round trips, three if the channel's latest game is not `expectedGameId`.
   */
  start<R>(
    place: Place,
    expectedGameId: string | null,
    invocation: Invocation,
    decide: (seen: StartView) => Decision<StartCommit, R>,
  ): Promise<Result<StartCommitted, R>>;
  /** Remembers which message shows a game, unless a newer message does already. */
  saveBoard(game: Game, board: BoardRef): Promise<void>;
}
